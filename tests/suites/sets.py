# set and frozenset: operators, methods, subclasses.
from each import each
each('''
set(), set([]), set('aab') == {'a', 'b'}, set({1: 2}), set(range(3)), frozenset(), frozenset([1])
set(5)
set([[]])
set([1], [2])
{1, 2} | {3}, {1, 2} & {2, 3}, {1, 2} - {2}, {1, 2} ^ {2, 3}
{1} | [2]
{1} & 'a'
{1} - 5
{1} ^ None
{1} + {2}
{1} * 2
{1} < {1, 2}, {1} <= {1}, {1, 2} > {1}, {1} >= {1, 2}, {1} == {1}, {1} != {2}, {1} == frozenset([1]), {1} == [1]
{1} < [1]
{1} > 5
{1}.union([2], (3,), 'a') == {1, 2, 3, 'a'}, {1}.union(), {1, 2}.intersection([2], {2}), {1}.intersection(), {1, 2, 3}.difference([1], [2]), {1}.difference(), {1}.symmetric_difference([2])
{1}.union(5)
{1}.union([[]])
{1}.intersection([[]])
{1}.difference([[]])
{1}.symmetric_difference()
{1}.symmetric_difference([1], [2])
{1}.issubset([1, 2]), {1}.issuperset([]), {1}.isdisjoint([2])
{1}.issubset(5)
{1}.issubset([[]])
{1}.isdisjoint([[]])
s = {1, 2, 3}
s.add(4), s
s.add([])
s.add()
s.remove(4), s
s.remove(9)
s.remove([])
s.discard(9), s.discard([]) if 0 else 1
s.discard([])
s.pop() in (1, 2, 3), len(s)
set().pop()
s.clear(), s
s.update([1], (2,), {3: 4}), s
s.update(5)
s.update([[]])
s.intersection_update([1, 2], {2, 5}), s
s.difference_update([2]), s
s.symmetric_difference_update([1, 2]), s
s |= {5}; s &= {5, 6}; s -= {7}; s ^= {8}; s
s |= [1]
s &= 5
s -= [5]
s ^= 'a'
s.copy() == s, s.copy() is s, frozenset([1]).copy()
x = frozenset([1]); x.copy() is x, frozenset(x) is x, frozenset() is frozenset()
frozenset([1]).add(2)
frozenset([1]) | {2}, {2} | frozenset([1]), type(frozenset([1]) & {1}), type({1} & frozenset([1]))
f = frozenset([1]); f |= {2}; f, type(f)
hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(frozenset())
hash({1})
{frozenset([1]): 'x'}[frozenset([1])]
{1} in {frozenset([1])}, {1} in {frozenset([2])}
{frozenset([1])}.remove({1})
s = {frozenset([1])}; s.remove({1}); s
s = {frozenset([1])}; s.discard({1}); s
[] in {1}
1 in {1}, 1.0 in {1}, True in {1}, '1' in {1}
{{1}}
{1, 1.0, True}, {True, 1}, {0, False, 0.0}
len({1, 2}), bool(set()), bool({0}), repr(set()), repr({1}), str(frozenset()), repr(frozenset([1])), repr({'a'})
sorted({3, 1, 2}), max({1, 2}), sum({1, 2}), list({1}), tuple({1}), [*{1}]
{1}[0]
{1}.x = 1
{1}()
{x for x in range(5) if x % 2}, {x % 2 for x in range(10)}, {(x, y) for x in 'a' for y in 'b'}
{*[1, 2], *'a', 3} == {1, 2, 'a', 3}, {*()}, {*{}, 1}
{*5}
{**{}}
{}, type({}), type({1}), type({1: 1})
a, = {1}; a
a, b = {1}
set.union({1}, [2]), set.add
set.union()
set.union([1])
class S(set): pass
S([1]) | {2}, type(S([1]) | {2}), type({1} | S([2])), type(S([1]).copy()), type(S([1]).union([2])), repr(S([1])), S([1]) == {1}
class F(frozenset): pass
F([1]), type(F([1]).copy()), type(F([1]) | F()), hash(F([1])) == hash(frozenset([1]))
class I(set): __init__ = lambda self, *a, **k: print('init', a, k)
I(1, 2, x=3)
set(x=1)
class K(set):  __init__ = lambda self, a, b: super(K, self).__init__(a + b)
K([1], [2])
frozenset.__new__(frozenset, [1])
class N(frozenset): __new__ = lambda cls, *a: super(N, cls).__new__(cls, a)
N(1, 2)
{1, 2}.__contains__(1), {1}.__and__([1]), {1}.__or__({2}), {1}.__rsub__({1, 2}), {1}.__iand__({1}), {1}.__sub__(5), {1}.__le__({1}), {1}.__len__(), {1}.__eq__(1)
{1}.__reduce__(), frozenset([1]).__reduce__()
iter({1}).__length_hint__(), next(iter({1}))
s = {1, 2, 3}; it = iter(s); next(it); s.add(9); next(it)
s = set(range(20)); [s.pop() for _ in range(5)]
set('hello') & set('world') == {'l', 'o'}
{i * 7 % 11 for i in range(11)}, {'a', 1, None, (1, 2)} == {None, 1, (1, 2), 'a'}
set([3, 1, 2]), {100, 5, 33, 64, 8}, {-1, -2}, set(range(10, 0, -1))
''')
