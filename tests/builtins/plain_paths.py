# Operations that plain values of a few words, bytes or items take short ways
# for, at the edges of those.

# Big ints around 64 bits and at some words, both signs.
edges = [0, 1, 7, 2**31, 2**62, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 2**65 + 3, 2**127, 2**128 - 1, 3**120, 2**255 + 1, 2**256, 3**200]
edges += [-x for x in edges]
import operator
total = 0
for op in (operator.add, operator.sub, operator.mul, operator.and_, operator.or_, operator.xor):
    for x in edges:
        for y in edges:
            total = hash((total, op(x, y)))
    print(op.__name__, total)
for op in (operator.floordiv, operator.mod, divmod):
    for x in edges:
        for y in edges:
            if y:
                total = hash((total, op(x, y)))
    print(op.__name__, total)
for op in (operator.lt, operator.le, operator.eq):
    print(op.__name__, ''.join(str(int(op(x, y))) for x in edges for y in edges).count('1'))
for n in (0, 1, 63, 64, 65, 127, 200, 300):
    for x in edges:
        total = hash((total, x << n, x >> n, ~x, -x, abs(x)))
    print(n, total)
kept = [x + 1 for x in edges]
print([x - 1 for x in kept] == edges, str(edges))
print([pow(x, 13, 2**61 - 1) for x in (0, 1, 12345, 2**61 - 2, 2**63 - 1)], pow(3, 2**62, 2**63 - 1), pow(5, 0, 1))
print(3**100, (-7)**35, 2**130, 10**40)

# int() of text, in other bases too.
for text, base in [('ff', 16), ('0xff', 16), ('-0b11', 2), ('0b1', 16), ('z', 36), ('9223372036854775807', 10),
                   ('9223372036854775808', 10), ('-9223372036854775808', 10), (' +12 ', 10), ('1_000', 10), ('010', 10), ('0o17', 0)]:
    print(text, base, int(text, base))
for text in ('', '-', '+-1', '1__0', '12a', '0x', '٣٤'):
    try:
        print(int(text))
    except ValueError as e:
        print(e)
print(hex(-255), bin(10), oct(8), hex(0), bin(-2**63), hex(2**63), hex(-2**64))

import math
print([math.isqrt(n) for n in (0, 1, 3, 4, 2**53 + 1, (2**31 - 1)**2, (2**31 - 1)**2 - 1, 3037000499**2, 3037000499**2 - 1, 2**63 - 1, 2**80)])
print([math.factorial(n) for n in (0, 1, 20, 21, 25)])
print([math.comb(n, k) for n, k in ((0, 0), (5, 6), (5, 2), (62, 31), (66, 33), (67, 33), (10**6, 2), (10**6, 10**6 - 1), (100, 50))])

# Case, classes and searches of ASCII and of what lies beyond.
texts = ['', 'a', 'Z', 'hello world', 'HELLO WORLD 12345 [@`{', 'mixed Case tEXT with_underscores and-more', "it's o'clock",
         'Grüße, ÄÖÜ ß', 'naïve café 日本語', 'é', '12345678', '1234567é', 'x' * 70, ' \t\n x \x1c\x85\u2003']
for s in texts:
    print([s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), len(s), s[::-1], s[1::2], s[-2::-3]])
    print([s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.isupper(), s.islower(), s.isnumeric(), s.isdecimal(), s.istitle(), s.isascii()])
    print([s.strip(), s.lstrip(), s.rstrip(), s.strip('xa '), s.strip('é'), s.strip('éÄ x'), s.split(), s.rsplit(None, 1), s.split(None, 1)])
    print([s.replace('l', 'LL'), s.replace('', '-', 3), s.replace('l', ''), s.center(20, '*'), s.ljust(12), s.rjust(12, 'é'), s * 3, s * 0, s * 1])
    print([s.partition(' '), s.rpartition(' '), s.split(' ', 1), s.splitlines(), ' '.join(s), repr(s), [s]])
print(b'Hello World \xc1\xe1 abcdefgh'.upper(), b'HELLO\xff world ABCDEFGH'.lower(), b'aXbXc'.replace(b'X', b'--'), b'ab'.swapcase())
print('a\r\nb\nc\x0bd\x1ee\u2028f\x85g'.splitlines(), 'a\r\nb'.splitlines(True), '\n'.splitlines())
words = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu'.split() * 30
print(len(words), words[7], ' '.join(words).split() == words, ','.join(words).split(',') == words, ','.join(words).rsplit(',', 2)[1:])
print('', *map(repr, ("a'b", 'a"b', 'a\'"b', 'tab\t', 'nul\0', '\x7f', '\xad', 'é', '\ud800')))
print([1, 'a', "b'c", 2.5, None, (1,), ['x'], {'k': 'v', 2: [3]}])
s = ''
for i in range(300):
    s += 'ab'
    t = s
    t += 'c'
print(len(s), len(t), t[-3:], s.count('ab'), s[64:70], s == 'ab' * 300)

# Sorting by plain keys: stability, equal starts, signs and zeros.
print(sorted([0.0, -0.0, 1.5, -1.5, float('inf'), -float('inf'), 5e-324]), sorted([(-0.0, 1), (0.0, 0), (0.0, -1)]))
print(sorted([3, 1, 2], key=lambda x: -0.0 if x == 1 else 0.0), sorted([3, -1, 2**63 - 1, -2**63, 0], reverse=True))
names = ['abcdefgh', 'abcdefg', 'abcdefghi', 'abcdefgh\0', 'abcdefg\0', '', 'b', 'é', 'z', 'abcdefghA', 'abcdefgh']
print(sorted(names), sorted(names, reverse=True), sorted(names, key=len), sorted(range(len(names)), key=names.__getitem__))
print(sorted(range(40), key=lambda x: x % 3), sorted(range(40), key=lambda x: x % 3, reverse=True)[:5], sorted(range(20), key=lambda x: str(x % 7)))
print(sorted([(2, 'b'), (1, 'z'), (2, 'a'), (1.5, 'q'), (True, 'c')]), sorted([1, True, 0, False, 2]), sorted([2, 1.5, 1]))
print(sorted([float('nan'), 1.0]) != [], sorted('hello world'), sorted({'b': 1, 'a': 2}), sorted({3, 1, 2}), sorted(b'cab'))

# Containers out of others.
d = {x: -x for x in range(20)}
print(list(d), list(d.values()), list(d.items())[:3], list({5, 3, 9}), list(frozenset([2, 1])), list(b'abc'), list(bytearray(b'xyz')))
print(dict(zip('ab', [1, 2])), dict([(1, 2), [3, 4], 'xy']), dict(enumerate('ab')), dict({1: 2}.items()), dict(iter([(1, 2)])))
for bad in ([1], [(1, 2, 3)], ['abc'], [[1]]):
    try:
        dict(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print([1, 2] + [3], [1] + ['a'], ['a'] + [1], [] + [1.5], [1.5] + [], [1] + [2.5], [True] + [False], [True] + [1], [0] * 9, ['a', 1] * 2)
l = [1, 2]
l += 'ab'
print(l, (1, 2) + (3,), () + (1,), (1, 2, 3, 4) + (5, 6, 7), (0,) * 5, tuple([1, 2, 3, 4, 5, 6, 7]), tuple(range(3)), (1, 2, 3, 4, 5)[1:], (1, 2, 3, 4, 5)[::-2])
print([1, 2] == [1, 2], [1, 2] == [1.0, 2.0], [1] != [2], [1] == [True], [[1]] == [[1]], (1, 'a') == (1, 'a'), hash((1, 'a')) == hash((1.0, 'a')))
print(list(zip(range(3), 'abc', [7, 8, 9])), list(zip(*[[1, 2], [3, 4], [5, 6]])), list(zip('a', 'b', 'c', 'd', 'e', 'f', 'g')))
print(range(10)[2:8:3], range(10)[::-1], range(10)[20:], range(0, -10, -3)[1:], range(2**40)[5:10], range(10)[-3:], range(5)[3:1])
print(max(3, 1, 2), min('b', 'a'), max([1.5, 2]), min((3, 1), (2, 9)), max([], default=7), max('abc', key=ord), sum([1, 2.5, True]), sum([[1], [2]], []), sum([2**63, 1]), sum([0.1] * 10))
print({1, 2, 3} & {2, 3, 4}, {1, 2} - {2}, {1, 2, 3, 4, 5, 6} & {9, 1, 5}, frozenset([1, 2]) & {2}, {1, 2} ^ {2, 3}, ''.join(reversed('héllo')), list(reversed((1, 2, 3))))
print(isinstance(1, (str, int)), isinstance('a', (int, (bytes, str))), isinstance(True, (str, float)), issubclass(bool, (str, int)), bytearray(3), bytearray(0))
