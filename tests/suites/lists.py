# list: slices, methods, sorting, subclasses.
from each import each
each('''
list(), list('abc'), list((1, 2)), list({1: 2}), list(range(3)), list([1])
list(5)
list([1], [2])
[1, 2] + [3], [1] * 3, 3 * [1], [1] * 0, [1] * -1, [[]] * 2
[1] + (2,)
[1] + 'a'
[1] + None
(1,) + [2]
[1] * 'a'
[1] * 1.5
[1] * [2]
[1] - [1]
[1] * 2**63
[1] * 2**40
[1, 2] < [1, 3], [1] < [1, 2], [] < [1], [1, 2] == [1, 2], [1, 2] != [2, 1], [1, 'a'] == [1, 'a'], [2] > [1, 5], [1] >= [1]
[1] < (1,)
[1] < ['a']
[1, 'a'] < [2, 1]
[None] < [None]
[None] <= [None]
[1j] < [2j]
[1] == (1,)
l = [1, 2, 3, 4, 5]
l[0], l[-1], l[1:3], l[::-1], l[::2], l[-2:], l[:-2], l[10:], l[-10:2], l[3:1], l[4:0:-2], l[None:None], l[True]
l[5]
l[-6]
l[1.0]
l['a']
l[None]
l[1:2:0]
l['a':]
l[1.5:]
l[2**70]
l[:2**70], l[-2**70:]
l[1, 2]
l[1:2, 3]
l[()]
l[0] = 10; l[-1] = 50; l
l[5] = 1
l[-6] = 1
l['a'] = 1
l[1:3] = [20, 30, 40]; l
l[1:1] = 'ab'; l
l[::2] = [0] * len(l[::2]); l
l[::2] = [1]
l[::2] = 5
l[0:2] = 5
l[0:2] = None
l[:] = range(5); l
l[1:4] = []; l
l[::0] = []
l[5:] = [7, 8]; l
l[-1:0] = [9]; l
del l[0]; l
del l[10]
del l['a']
del l[::2]; l
del l[:]; l
del l[0]
l = [3, 1, 2]
l.append(4), l
l.append()
l.append(1, 2)
l.extend('ab'), l
l.extend(5)
l.extend(l), len(l)
l.insert(0, 'i'), l.insert(-1, 'j'), l.insert(100, 'k'), l.insert(-100, 'm'), l
l.insert(1)
l.insert('a', 1)
l.insert(None, 1)
l.pop(), l.pop(0), l.pop(-1), l
l.pop(100)
l.pop(-100)
l.pop('a')
l.pop(1, 2)
[].pop()
[].pop(0)
l.remove('a'), l
l.remove('zz')
l.index(1), l.index(1, 1), l.index(1, -5, 100)
l.index('zz')
l.index(1, 100)
l.index(1, 'a')
l.index()
l.count(1), l.count('zz'), [1, 1.0, True].count(1)
l.reverse(), l
l = [3, 1, 2]; l.sort(), l
l.sort(reverse=True), l
l.sort(key=lambda x: -x), l
l.sort(key=5)
l.sort(lambda x: x)
l.sort(foo=1)
[1, 'a'].sort()
[1, None].sort()
[[1], ['a']].sort()
['b', 'a', 'C'].sort()
sorted(['b', 'a', 'C'], key=str.lower), sorted([(1, 'b'), (1, 'a')]), sorted('hello'), sorted({3: 1, 1: 2}), sorted([True, 0, 2.5])
sorted([1, 'a'])
sorted([1j, 2j])
sorted(5)
sorted()
sorted([3, 1], reverse=True), sorted([1, 2, 3, 4], key=lambda x: x % 2), sorted([1, 2, 3, 4], key=lambda x: x % 2, reverse=True)
l.copy() == l, l.copy() is l, l.clear(), l
[1, 2, 3].__contains__(2), 2 in [1, 2], 5 not in [1], [] in [[]], [1].__len__(), [1].__getitem__(0), [1].__iadd__([2]), [1].__imul__(2), [1].__add__([2]), [1].__mul__(2), [1].__rmul__(2), [1].__eq__(5)
[1].__getitem__('a')
[1].__add__(5)
[1].__mul__('a')
[1].__setitem__(5, 1)
[1].__iadd__(5)
l = [1]; l += (2, 3); l += 'ab'; l += {4: 5}; l
l += 5
l *= 2; l
l *= 'a'
l = [1, 2]; l[0], l[1] = l[1], l[0]; l
l = []; l.append(l); l, l == l
str([1, 'a', None, 1.5, [2]]), repr([]), str(['it\\'s']), [[]], [()], [{}]
hash([])
[1][0][0]
[].x
[].append = 5
len([1, 2]), bool([]), bool([0]), max([1, 3, 2]), min([3, 1]), sum([1, 2]), any([0, 1]), all([1, 0])
[x for x in range(3)], [x for x in 'abc' if x != 'b'], [(x, y) for x in range(2) for y in range(2)], [[y for y in range(x)] for x in range(3)], [x if x else 'z' for x in range(2)], [x for x in [1, 2, 3] if x > 1 if x < 3]
[x for x in 5]
[y for x in [1]]
[x for x in range(3) if undefined]
[x async for x in []]
[x for x, in [[1], [2]]], [x + y for x, y in [(1, 2)]], [a for a, *b in ['abc']], [b for a, *b in ['abc']]
[*range(2), *'ab', 5], [*[], *[]], [*{1: 2}]
[*5]
[*None]
[1, 2, 3,], [], [
[1 2]
[1,,2]
[,]
[for x in y]
l = [0] * 3; l[1] = 5; l, [[0] * 2 for _ in range(2)]
a = b = [1]; a.append(2); b, a is b
del a, b
a
list.append([], 1), list.__new__(list), list.__new__(list, 5), list.__init__([1])
list.__new__()
list.__new__(int)
list.__new__(5)
list[int], list[int, str], list[int]()
list[int]([1])
class L(list): pass
L([1]) + [2], type(L([1]) + [2]), type(L([1])[:]), type(L([1]) * 2), type(L([1]).copy()), repr(L([1])), L([1]) == [1]
class L2(list): __getitem__ = lambda s, i: 'got'
L2([1])[0], list(L2([1])), L2([1]).pop(), [*L2([1])], sum([1], L2()) if 0 else 1
class L3(list): __iter__ = lambda s: iter('xyz')
list(L3([1])), [*L3([1])], tuple(L3([1])), [] + L3([1]), sorted(L3([1])), ','.join(L3(['a'])), len(L3([1]))
class L4(list): __len__ = lambda s: 10
len(L4([1])), bool(L4()), L4([1])[-1], list(L4([1]))
class L5(list): __contains__ = lambda s, x: True; __eq__ = lambda s, o: 'eq'
5 in L5(), L5() == 1, L5() != 1
''')
class Cmp:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v, o.v); return self.v < o.v
    def __repr__(self): return f'C{self.v}'
print(sorted([Cmp(3), Cmp(1), Cmp(2)]))
class Bad:
    def __lt__(self, o): raise ValueError('cmp')
class BadBool:
    def __lt__(self, o): return type('B', (), {'__bool__': lambda s: 1/0})()
l = [Bad(), Bad()]
each('''
l.sort()
len(l)
sorted([BadBool(), BadBool()])
l = [3, 2, 1]; l.sort(key=lambda x: l.append(1))
l
l.sort(key=lambda x: 1/0)
l = [3, 2, 1]; l.sort(key=lambda x: len(l) + x); l
''')
