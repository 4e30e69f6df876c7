# dict: made, changed, compared; subclasses and keys with ideas of their own.
from each import each
each('''
dict()
dict([])
dict([[1, 2], (3, 4), 'ab'])
dict([1])
dict(['abc'])
dict([[1]])
dict(5)
dict(None)
dict('ab')
dict(a=1, b=2)
dict({1: 2}, a=3)
dict([(1, 2)], **{'x': 1})
dict({}, {})
dict(**{1: 2})
dict(a=1, **{'a': 2})
{**{'a': 1}, 'a': 2, **{'b': 3}}
{**5}
{**[1]}
{**{1: 2}, **{}}
{1: 'a', 1.0: 'b', True: 'c'}
dict.fromkeys('abc'), dict.fromkeys([1, 2], 0), dict.fromkeys({1}, [])
dict.fromkeys(5)
dict.fromkeys()
dict.fromkeys([[]])
d = {'a': 1, 'b': 2, 'c': 3}
d['a'], d.get('a'), d.get('z'), d.get('z', 5)
d['z']
d.get([])
d[[]]
d[{}] = 1
del d['z']
del d[[]]
'a' in d, 'z' in d, 'a' not in d
[] in d
d.pop('a'), d
d.pop('a')
d.pop('a', 'def')
d.pop()
d.pop('a', 1, 2)
d.pop([])
{}.pop('x')
{}.pop('x', None)
{}.popitem()
d.popitem(), d
d.setdefault('q', []), d.setdefault('q', 5), d.setdefault('n')
d.setdefault()
d.setdefault([])
d.update({'x': 1}), d
d.update([('y', 2)], z=3), d
d.update(5)
d.update([1])
d.update([(1, 2, 3)])
d.update(None)
d.update({}, {})
d.update(), d.update(a=1), d
d.clear(), d
d = {'a': 1}
d.copy() == d, d.copy() is d
d.keys(), d.values(), d.items()
d.keys()[0]
len(d.keys()), 'a' in d.keys(), 1 in d.values(), ('a', 1) in d.items(), ('a', 2) in d.items(), 5 in d.items()
d.keys() & {'a', 'b'}, d.keys() | {'z'}, d.keys() - {'a'}, sorted(d.keys() ^ {'b'}), d.items() & {('a', 1)}
d.keys() & ['a'], d.keys() | 'xy', {'a'} & d.keys(), ['a'] & d.keys()
d.keys() & 5
d.keys() == {'a'}, d.keys() < {'a', 'b'}, d.keys() >= set(), d.values() == d.values(), d.items() == {('a', 1)}
d.keys().isdisjoint(['q']), d.items().isdisjoint([('a', 1)])
d.keys().isdisjoint(5)
d.values() & set()
d.keys().mapping, d.items().mapping['a']
d.keys().mapping['a'] = 5
d == {'a': 1}, d != {'a': 2}, d == [('a', 1)], d == None
d < {}
d | {'b': 2}, {'b': 2} | d, d | {'a': 9}
d | [('b', 2)]
d | 5
[] | d
d |= {'c': 3}; d
d |= [('e', 5)]; d
d |= 5
d |= [1]
d + {}
d * 2
-d
d()
len(d), bool(d), bool({}), str(d), repr(d)
list(d), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items()))
hash(d)
d.__contains__('a'), d.__getitem__('a'), d.__len__(), d.__eq__({}), d.__eq__(5), d.__lt__({}), d.__or__(5), d.__ror__({1: 2})
d.has_key('a')
d.iteritems()
d.a
d.foo = 1
{1: {2: {3: 4}}}[1][2][3]
x = {}; x['self'] = x; x
x = {}; x[1] = x.values(); 1
{i: i * i for i in range(5) if i % 2}, {a: b for a, b in zip('ab', [1, 2])}
{x: y for x in [1]}
{**{i: i for i in range(2)}}
{'a': 1, **{'b': 2}, 'c': 3}
{1, **{}}
{1: 2, 3}
{1: 2, *[3]}
{1:}
{:1}
{'a' 'b': 1}
{a: 1 for a in 'ab', 2}
dict(zip('ab', [1, 2])), dict(enumerate('ab'))
sorted({'b': 1, 'a': 2}), max({'b': 1, 'a': 2}), sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]), sum({1: 'a', 2: 'b'})
a, b = {'x': 1, 'y': 2}; a, b
[*{'x': 1}], (*{'x': 1},), {*{'x': 1}}
print(*{'x': 1, 'y': 2}, **{'sep': '-'})
'%(a)s %(b)d' % {'a': 'x', 'b': 5}
'%(a)s' % {}
'{a} {b[0]} {c.real}'.format(a=1, b=[2], c=3), '{0[a]}'.format({'a': 5})
{float('inf'): 1, 0.0: 2, -0.0: 3}
{None: 1, ...: 2, (): 3, '': 4}
{(1, 2): 'a'}[1, 2]
{frozenset([1]): 1}[frozenset([1])]
d = dict.fromkeys(range(1000)); len(d), sum(d), list(d)[:3]; 
for k in list(d): del d[k]
d
''')
class Missing(dict):
    def __missing__(self, k): return ('missing', k)
class MissRaise(dict):
    def __missing__(self, k): raise ValueError(k)
class KeysOnly:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
class BadKeys:
    def keys(self): return 5
class NoGetitem:
    def keys(self): return ['a']
class EqRaise:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError('eq')
class HashRaise:
    def __hash__(self): raise ValueError('hash')
class HashStr:
    def __hash__(self): return 'a'
class HashBig:
    def __hash__(self): return 2**100
class HashNeg:
    def __hash__(self): return -1
class NoHash:
    __hash__ = None
class EqOnly:
    def __eq__(self, o): return True
class Same:
    def __init__(self, n): self.n = n
    def __hash__(self): return 5
    def __eq__(self, o): return isinstance(o, Same) and self.n == o.n
    def __repr__(self): return f'S{self.n}'
each('''
Missing()['q'], Missing({'a': 1})['a'], Missing().get('q'), Missing().get('q', 1), 'q' in Missing()
Missing().pop('q')
MissRaise()['x']
dict(KeysOnly()), {**KeysOnly()}, {}.update(KeysOnly())
dict(BadKeys())
dict(NoGetitem())
{**NoGetitem()}
(lambda **k: k)(**KeysOnly())
(lambda **k: k)(**BadKeys())
{EqRaise(): 1, EqRaise(): 2}
{HashRaise(): 1}
{HashStr(): 1}
hash(HashBig()) == hash(2**100), hash(HashNeg())
{NoHash(): 1}
hash(NoHash())
{EqOnly(): 1}
hash(EqOnly())
{Same(1): 'a', Same(2): 'b', Same(1): 'c'}
d = {Same(i): i for i in range(5)}; [d[Same(i)] for i in range(5)], d.pop(Same(3)), Same(3) in d, len(d)
class OD(dict): __setitem__ = lambda s, k, v: print('set', k, v)
x = OD(a=1); x['b'] = 2; x.update(c=3); x.setdefault('d', 4); x
x |= {'e': 5}; x, type(x | {}), type(x.copy()), type(OD.fromkeys('a'))
class DI(dict): __getitem__ = lambda s, k: 'over'
DI(a=1)['a'], DI(a=1).get('a'), '{a}'.format_map(DI(a=1)), '%(a)s' % DI(a=1), eval('a', {}, DI(a=1)), dict(DI(a=1)), {**DI(a=1)}
class DL(dict): __len__ = lambda s: 0
bool(DL(a=1)), len(DL(a=1))
class DK(dict): keys = lambda s: ['z']
dict(DK(a=1))
{**DK(a=1)}
class DIt(dict): __iter__ = lambda s: iter('xyz')
list(DIt(a=1)), dict(DIt(a=1)) if 0 else 1
''')
