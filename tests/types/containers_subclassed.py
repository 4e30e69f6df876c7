# Containers and what scripts derive from them, sort or put in them.
def attempt(name, f):
    try:
        r = f()
    except Exception as e:
        r = (type(e).__name__, str(e))
    print(name, r)

class L(list):

    def append(self, x):
        list.append(self, x * 2)

    def __init__(self, *a, **k):
        super().__init__(*a)
        self.k = k
l = L([1, 2], z=3)
l.append(4)
print(l, l.k, type(l[:]), type(l + l), type(l * 2), l == [1, 2, 8], isinstance(l, list), len(l))
l.x = 1
print(l.__dict__)

class L2(list):
    __slots__ = ()
print(L2([1]))
attempt('slots', lambda: setattr(L2(), 'a', 1))

class T(tuple):

    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))

    @property
    def a(self):
        return self[0]
t = T(1, 2)
print(t, t.a, type(t[:]), t[0:1], hash(t) == hash((1, 2)), {t: 1}[1, 2], t + (3,), type(t * 1), type(tuple(t)), t < (1, 3))

class D(dict):

    def __getitem__(self, k):
        return 'G' + str(super().__getitem__(k))

    def __setitem__(self, k, v):
        super().__setitem__(k, v + 1)
d = D(a=1)
d['b'] = 2
print(d, d['a'], d.get('a'), {**d}, dict(d), list(d.items()), d.copy(), type(d.copy()), type(d | d))
d.update(z=5)
print(d)
print(D.fromkeys([1, 2], 3), type(D.fromkeys('a', 1)))

class D2(dict):

    def __iter__(self):
        return iter(['only'])

    def keys(self):
        return ['only']

    def __getitem__(self, k):
        return 42
print(dict(D2(a=1)), {**D2(a=1)}, list(D2(a=1)))

class S(set):

    def add(self, x):
        super().add(x + 100)
s = S([1])
s.add(2)
print(s, s | {3}, type(s.copy()))

class FS(frozenset):

    def __new__(cls, *a):
        return super().__new__(cls, a)
print(FS(1, 2, 3), hash(FS(1)) == hash(frozenset([1])))

class I(int):
    pass
print([1, 2, 3][I(1)], range(I(3)), [I(1)] * I(2), list(range(I(2))), {I(1): 'x'}[1], sorted([I(3), I(1)]), I(1) in [1], I(1) in {1}, I(1) in range(3))

class Iter:

    def __init__(s, n):
        s.n = n

    def __iter__(s):
        return s

    def __next__(s):
        if s.n <= 0:
            raise StopIteration
        s.n -= 1
        return s.n
print(list(Iter(3)), tuple(Iter(2)), set(Iter(3)), sorted(Iter(3)), dict(zip(Iter(2), 'ab')), list(enumerate(Iter(2))), list(map(str, Iter(2))), sum(Iter(4)), [*Iter(2)], max(Iter(3)), 1 in Iter(3), list(zip(Iter(2), Iter(3))), dict.fromkeys(Iter(2)))
a, *b, c = Iter(4)
print(a, b, c)

class Bad:

    def __iter__(s):
        return 5
attempt('bad iter', lambda: list(Bad()))
attempt('bad iter2', lambda: [x for x in Bad()])

class NoIter:
    __iter__ = None
attempt('none iter', lambda: list(NoIter()))

class NoRev(list):
    __reversed__ = None
attempt('none rev', lambda: reversed(NoRev()))

class Rev:

    def __reversed__(s):
        return 'rev!'
attempt('rev', lambda: reversed(Rev()))
attempt('contains', lambda: 1 in 5)

class NoC:
    __contains__ = None

    def __iter__(s):
        return iter([1])
attempt('none contains', lambda: 1 in NoC())
print(sorted([3, 1, 2], reverse=True), sorted('bca', key=str.upper), sorted([(1, 'b'), (1, 'a')], key=lambda t: t[0]), sorted([(1, 'b'), (0, 'z'), (1, 'a')], key=lambda t: t[0], reverse=True))
print(sorted([True, False, 2, 0.5]), sorted([1.5, float('inf'), -float('inf'), 0.0, -0.0]), sorted([0.0, -0.0]), sorted([-0.0, 0.0], reverse=True))
nan = float('nan')
print(sorted([3, nan, 1, 2]), sorted([2.0, nan, 1.0]))
attempt('mixed', lambda: sorted([1, 'a', 2]))
attempt('none', lambda: sorted([None, None]))
attempt('complex', lambda: sorted([1j, 2]))
attempt('dicts', lambda: sorted([{}, {}]))
print(sorted([[2, 1], [1, 5], [1, 2]]), sorted([(1, None), (0, None)]), sorted([2 ** 70, 1, -2 ** 70, 5]), sorted([b'b', b'a']), sorted([{1, 2}, {1}]), sorted('héllo wörld'), sorted(['B', 'a', 'é', 'z', '😀', '\ud800' if False else 'q']))
attempt('tuple none', lambda: sorted([(1, None), (1, None)]))
attempt('tuple none2', lambda: sorted([(1, None), (1, 2)]))
attempt('key err', lambda: sorted([1, 2], key=lambda x: 1 / 0))
attempt('bad key', lambda: sorted([1, 2], key=5))
attempt('bad rev', lambda: sorted([1, 2], reverse='x'))
attempt('rev kw', lambda: [2, 1].sort(None))

class Cnt:
    n = 0

    def __init__(s, v):
        s.v = v

    def __lt__(s, o):
        Cnt.n += 1
        return s.v < o.v
xs = [Cnt(i * 7919 % 1000) for i in range(1000)]
xs.sort()
print(Cnt.n, [x.v for x in xs] == list(range(1000)))
Cnt.n = 0
xs.sort(reverse=True)
print(Cnt.n)
Cnt.n = 0
xs.sort(key=lambda c: c)
print(Cnt.n)

class OnlyGt:

    def __init__(s, v):
        s.v = v

    def __gt__(s, o):
        return s.v > o.v
print([x.v for x in sorted([OnlyGt(3), OnlyGt(1)])])

class E:

    def __init__(s, v):
        s.v = v

    def __eq__(s, o):
        return isinstance(o, E) and s.v == o.v

    def __hash__(s):
        return hash(s.v)
print(E(1) in [E(1)], E(1) in {E(1)}, {E(1): 2}[E(1)], [E(1)].index(E(1)), len({E(1), E(1), E(2)}), (E(1),) == (E(1),), [E(1)] == [E(1)], {1: E(1)} == {1: E(1)})

class NE:

    def __eq__(s, o):
        return True
attempt('unhash', lambda: {NE()})
attempt('unhash d', lambda: {NE(): 1})
attempt('unhash t', lambda: {([],): 1})
attempt('get', lambda: {}.get([]))
attempt('in', lambda: [] in {})
attempt('in set', lambda: [] in set())
attempt('tuple hash', lambda: hash((1, [])))
attempt('setdefault', lambda: {}.setdefault([], 1))
attempt('fromkeys', lambda: dict.fromkeys([[]]))

class BadHash:

    def __hash__(s):
        return 'x'
attempt('bad hash', lambda: {BadHash()})

class BadHash2:

    def __hash__(s):
        raise ValueError('nohash')
attempt('bad hash2', lambda: {BadHash2(): 1})

class BadEq:

    def __eq__(s, o):
        raise ValueError('noeq')

    def __hash__(s):
        return 5
attempt('bad eq', lambda: {BadEq(): 1, BadEq(): 2})
attempt('bad eq list', lambda: [BadEq()].index(3))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(zip()), list(zip([])), dict(zip('ab', [1, 2])), list(zip(*[(1, 2), (3, 4)])))
print([1, 2, 3].__contains__(2), [].__len__(), [1].__getitem__(0), list.__add__([1], [2]), [1].__mul__(2), [1].__rmul__(2), [1].__eq__([1]), [1].__eq__(1), [1].__lt__([2]), {}.__contains__(1), {1: 2}.__getitem__(1), {1: 2}.__len__(), [1].__iadd__([2]), {1}.__or__({2}), {1}.__or__([2]), (1,).__hash__() == hash((1,)), [1].__hash__, {}.__class__, [].__class__)
print(type(iter([])), type(iter(())), type(iter({})), type(iter({}.values())), type(iter({}.items())), type(iter(set())), type(iter(range(1))), type(iter(range(10 ** 30))), type(reversed([])), type(reversed({})), type(reversed(())), type(iter(lambda: 1, 1)), type({}.keys()), type({}.values()), type({}.items()), type(enumerate([])), type(zip()), type(map(str, [])), type(filter(None, [])), type(reversed(range(3))))

class G:

    def __getitem__(s, i):
        raise IndexError
print(type(iter(G())))
print(list[int], dict[str, int], tuple[int, ...], set[str], frozenset[int], list[int]([1, 2]))
print([1, 2] > [1], [1, 2] >= [1, 2], [1, [2]] < [1, [3]], () < (0,), (1, 2) != (1, 2), [1] != [1.0], [1, 2] == (1, 2))
x = [1, 2, 3, 4, 5]
x[1:3] = []
print(x)
x[::2] = ['a', 'b']
print(x)
del x[0]
print(x)
x[1:1] = [7, 8]
print(x)
x[-1:] = range(3)
print(x)
x[:] = x
print(x)
x[2:] = x
print(x)
x += x
print(len(x))
x *= 0
print(x)
d = {}
d[1] = 1
d[1.0] = 2
d[True] = 3
print(d)
print({1: 'a', 1.0: 'b'}, {True: 1, 1: 2}, {0, False, 0.0})
print({'a': 1, 'b': 2} | {'b': 3}, {**{'x': 1}, 'y': 2}, dict([('a', 1)], b=2), dict({'a': 1}, a=5), dict(self=1))
print(list({}.items()), {1: 2}.items(), {}.values(), {1: []}.values(), {1: 2}.keys() | [3] == {1, 3}, {1: 2}.keys() & [1], [1] & {1: 2}.keys(), {1: 2}.items() >= {(1, 2)}, {1} == {1: 2}.keys())
