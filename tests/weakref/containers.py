# WeakValueDictionary, WeakKeyDictionary, WeakSet.
import copy
import gc
from collections.abc import MutableMapping, MutableSet
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary, ref


class C:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'C{self.n}'

    def __eq__(self, other):
        return isinstance(other, C) and self.n == other.n

    def __hash__(self):
        return hash(self.n)

    def __lt__(self, other):
        return self.n < other.n


a, b, c = C(1), C(2), C(3)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(' at 0x')[0])


d = WeakValueDictionary({'a': a, 'b': b}, c=c)
print(len(d), sorted(d), sorted(d.keys()), sorted(d.values()), sorted(d.items()), d['a'], d.get('a'), d.get('z'), d.get('z', 5), 'a' in d, 'z' in d, isinstance(d, MutableMapping))
print(d.setdefault('a', b), d.setdefault('d', b), d.pop('d'), d.pop('d', None), sorted(r() for r in d.valuerefs()), sorted(r() for r in d.itervaluerefs()))
show(lambda: d['z'])
show(lambda: d.pop('z'))
show(lambda: d.__setitem__('n', 1))
show(lambda: d.__delitem__('z'))
e = d.copy()
f = copy.copy(d)
g = copy.deepcopy(d)
print(type(e), dict(e) == dict(d), dict(f) == dict(d), dict(g) == dict(d), dict(d | {'x': a}) == {'a': a, 'b': b, 'c': c, 'x': a}, dict({'x': a} | d)['x'])
e |= {'y': b}
print(e['y'], bool(d), bool(WeakValueDictionary()), d == d, repr(d)[:25])
del e, f, g
del c
gc.collect()
print(len(d), sorted(d.items()))
d.clear()
print(len(d), list(d))
d['x'] = a
print(d.popitem(), len(d))
show(d.popitem)
d['a'] = a
d['a'] = b
del a
gc.collect()
print(d['a'])
d.update(b=b)
print(sorted(d))
b = None
gc.collect()
print(len(d), list(d.items()))

a, b = C(1), C(2)
k = WeakKeyDictionary({a: 'one'})
k[b] = 'two'
print(len(k), sorted(k), sorted(k.values()), sorted(k.items()), k[a], k[C(2)], k.get(a), k.get(C(5)), k.get(C(5), 'no'), a in k, C(9) in k, 5 in k)
print(sorted(r() for r in k.keyrefs()), k.setdefault(a, 'x'), k.pop(b), k.pop(b, None), dict(k.copy()), dict(copy.deepcopy(k)), dict(k | {b: 3})[b])
show(lambda: k[C(7)])
show(lambda: k[7])
show(lambda: k.pop(b))
show(lambda: k.__delitem__(b))
k[b] = 'two'
del b
gc.collect()
print(len(k), list(k.items()))
del k[a]
print(len(k), bool(k))
k[a] = a.n
print(k.popitem())

s = WeakSet([a, C(50)])
b = C(2)
s.add(b)
gc.collect()
print(len(s), sorted(s), a in s, C(1) in s, 5 in s, isinstance(s, MutableSet), bool(WeakSet()))
t = WeakSet([b])
print(sorted(s | t), sorted(s & t), sorted(s - t), sorted(s ^ t), sorted(s.union([b])), sorted(s.intersection([b])), sorted(s.difference([b])), sorted(s.symmetric_difference([b])))
print(t <= s, t < s, s >= t, s > t, t.issubset(s), s.issuperset(t), s.isdisjoint(t), s == WeakSet([b, a]), s == {a, b}, s != t)
show(lambda: hash(s))
show(lambda: s.remove(C(77)))
show(lambda: s.add(5))
s.discard(C(77))
s.remove(b)
print(sorted(s), s.pop(), len(s))
show(s.pop)
s.update([a, b])
s -= t
print(sorted(s))
s |= t
s ^= t
s &= {a}
print(sorted(s), sorted(s.copy()), sorted(copy.copy(s)))
s.difference_update([a])
s.symmetric_difference_update([a, b])
s.intersection_update([b])
print(sorted(s))
s.clear()
print(len(s))


class Node:
    registry = WeakValueDictionary()
    instances = WeakSet()

    def __init__(self, name):
        self.name = name
        self.registry[name] = self
        self.instances.add(self)
        self.me = self


nodes = [Node(n) for n in 'abc']
print(sorted(Node.registry), len(Node.instances))
nodes.pop()
gc.collect()
print(sorted(Node.registry), sorted(n.name for n in Node.instances))
