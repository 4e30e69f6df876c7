# The types as functions: conversions between containers and numbers.
print(int(), float(), complex(), str(), bytes(), list(), tuple(), dict(), set(), frozenset(), bool(), bytearray(), object is object)
print(list('abc'), list((1, 2)), list({'a': 1}), list({1: 2}.items()), tuple([1, [2]]), tuple('ab'), set([1, 1, 2]), frozenset('a'), dict([('a', 1)]), dict(a=1), dict({'x': 1}, y=2), dict(zip('ab', [1, 2])), dict([['k', 'v']]))
print(str(1.0), str([1, '2']), str({'a': (1,)}), str(b'a'), str(None), str(int), int('12'), int(12.9), int('-0b1', 0), float('1e3'), float(3), bool('0'), complex('1j'), bytes([1]), bytearray('a', 'ascii'))
print(int('7' * 30), int(' 5 '), float('nan') != float('nan'), list(range(3)), list(map(str, [1])), set('hello') == set('olleh'), tuple(x for x in [1]), sorted({3, 1}), [*{'k': 'v'}])
a = [1, [2]]
b = list(a)
b[1].append(3)
b.append(4)
print(a, b, a[1] is b[1], list(a) == a, tuple(a) == a)
d = {'k': [1]}
e = dict(d)
e['k'].append(2)
e['new'] = 1
print(d, e)
print(type(1)(2.5), type('')(5), type([])('ab'), type({})(a=1), (5).__class__(7.9))


class It:
    def __iter__(self):
        return iter([('a', 1), ('b', 2)])


class Keys:
    def keys(self):
        return iter(['p', 'q'])

    def __getitem__(self, k):
        return k.upper()


print(dict(It()), list(It()), dict(Keys()), {**Keys()}, set(It()) == {('a', 1), ('b', 2)}, dict(It(), c=3))
for f in (lambda: list(1), lambda: tuple(None), lambda: set(1), lambda: dict(1), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict('ab'), lambda: dict(['ab', 'cd']), lambda: int([]), lambda: float([]), lambda: int('x'), lambda: list([], []), lambda: str(1, 2, 3, 4), lambda: set([[]]), lambda: dict([([], 1)]), lambda: frozenset([{}]), lambda: int('1', '2'), lambda: list(iterable=[]), lambda: tuple(sequence=()), lambda: str(b'a', 'b', 'c', 'd'), lambda: bytes('a', 'b'), lambda: dict(**{'a b': 1}), lambda: int(x=1), lambda: float(x=1), lambda: bool(x=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
