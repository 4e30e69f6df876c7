# collections.OrderedDict: its ends, its order, subclasses, views and iterators, messages.
import collections
import collections.abc
import copy
import types
import weakref
from collections import OrderedDict


class Plain(OrderedDict):
    pass


class Slotted(OrderedDict):
    __slots__ = ('extra',)


class Loud(OrderedDict):
    """Tells which of its methods are called."""

    def __getitem__(self, key):
        print('get', key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print('set', key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print('del', key)
        super().__delitem__(key)

    def __missing__(self, key):
        print('missing', key)
        return 'made'

    def keys(self):
        print('keys')
        return super().keys()

    def items(self):
        print('items')
        return super().items()

    def __iter__(self):
        print('iter')
        return super().__iter__()

    def __contains__(self, key):
        print('contains', key)
        return super().__contains__(key)


class Init(OrderedDict):
    def __init__(self, *args, **kwargs):
        print('init', args, kwargs)
        super().__init__(*args, **kwargs)


class Needs(OrderedDict):
    def __init__(self, needed):
        super().__init__()


class OnlyItems:
    def items(self):
        return [(1, 2), (3, 4)]


class OnlyKeys:
    def keys(self):
        return 'ab'

    def __getitem__(self, key):
        return key * 2


def outer():
    class Inner(OrderedDict):
        pass

    return Inner(a=1)


def show(source):
    try:
        print(source, '->', repr(eval(source)))
    except Exception as error:
        print(source, '|', type(error).__name__, '|', error)


o = OrderedDict(a=1, b=2, c=3)
O = OrderedDict

for source in r'''
O(), O([('a', 1)]), O({'x': 1}, y=2), O(self=1, other=2), O(OnlyItems()), O(OnlyKeys()), O(O(a=1)), outer()
O(5)
O(None)
O(1, 2)
O([1])
O([(1, 2, 3)])
O(['ab', 'cde'])
O([()])
O([([], 1)])
O().update(1, 2)
O().update([(1,)])
O.update()
O.update({})
O().update(OnlyKeys(), z=1)
(lambda d: (d.update(d), d.update(b=5), d.update([('z', 1)]), d))(O(o))
O(o).pop('a'), O(o).pop(key='a'), O(o).pop('zz', 1), O(o).pop('zz', default=None)
O(o).pop('zz')
O(o).pop()
O(o).pop('a', 'b', 'c')
O(o).pop('q', defualt=3)
O(o).pop([])
O(o).popitem(), O(o).popitem(False), O(o).popitem(last=0), O(o).popitem(last='yes')
O().popitem()
O().popitem(last=False)
O(o).popitem(1, 2)
O(o).popitem(x=2)
(lambda d: (d.move_to_end('a'), list(d), d.move_to_end('c', last=False), list(d), d.move_to_end(key='c', last=[]), list(d)))(O(o))
O(o).move_to_end('zz')
O(o).move_to_end([])
O(o).move_to_end()
O(o).move_to_end('a', 1, 2)
O(o).setdefault('a'), O(o).setdefault('x'), O(o).setdefault('x', 4), O(o).setdefault(key='x', default=4)
O(o).setdefault()
O(o).setdefault([], 1)
O.fromkeys('ab'), O.fromkeys('ab', 1), O.fromkeys(iterable='ab', value=1), Plain.fromkeys('ab')
O.fromkeys()
O.fromkeys(5)
O.fromkeys('ab', 1, 2)
o == {'c': 3, 'b': 2, 'a': 1}, {'c': 3, 'b': 2, 'a': 1} == o, o == O(c=3, b=2, a=1), o != O(c=3, b=2, a=1)
o == 5, o != 5, o == Plain(o), Plain(o) == o, o == O(a=1), o == O(a=1, b=2, d=3), o == O(a=1, b=2, c=4)
O.__eq__(o, 5), O.__ne__(o, {}), O.__lt__(o, o), O.__hash__
o < o
hash(o)
o | {'z': 1}, {'z': 1} | o, Plain(o) | {}, {} | Plain(o), type(o | Plain()), type(Plain() | o)
(lambda d: (d.__ior__([('q', 1)]), d.__ior__({'r': 2}), d))(O(a=1))
o | 5
5 | o
o | [(1, 2)]
O().__ior__(5)
type(iter(o)), type(reversed(o)), type(o.keys()), type(o.values()), type(o.items()), type(iter(o.values())), type(reversed(o.items()))
o.keys(), o.values(), o.items(), list(reversed(o)), list(reversed(o.keys())), list(reversed(o.values())), list(reversed(o.items()))
o.keys().mapping, type(o.keys()).__mro__, type(o.keys()).__module__, type(iter(o)).__qualname__
o.keys() & {'a'}, o.keys() - {'a', 'b'}, o.items() ^ {('a', 1), ('b', 2)}, o.keys().isdisjoint('z'), o.items() & [('a', 1)]
o.keys() == {'a', 'b', 'c'}, o.keys() == O(c=1, b=2, a=3).keys(), o.items() == dict(o).items(), o.keys() < {*'abcd'}
O(a=[]).items() ^ {'a': []}.items()
'a' in o.keys(), ('a', 1) in o.items(), 3 in o.values(), len(o.keys())
type(o.keys())()
iter(o).__reduce__()[1], iter(o.items()).__reduce__()[1], reversed(o).__reduce__()[1], list(copy.copy(iter(o)))
iter(o).__length_hint__()
o['zz']
o.get('zz'), o.get('a'), 'a' in o, 'zz' in o
o.__delitem__('zz')
O.__class_getitem__(int), O[int, str]
O.clear(5)
O.popitem({})
O.__repr__({})
O.keys, o.__repr__.__name__, O.__or__, O.update, O.fromkeys.__self__
O.__mro__, O.__module__, O.__qualname__, O.__name__
format(o, 'x')
dict.__new__(O), dict.__new__(Plain), O.__new__(O), O.__new__(dict)
dict.__new__(collections.defaultdict), dict.__new__(collections.defaultdict).default_factory, dict.__new__(collections.defaultdict).copy()
O.__new__(5)
copy.copy(o), copy.deepcopy(o), copy.copy(Plain(o)), copy.deepcopy(Plain(o)), o.copy(), Plain(o).copy()
o.__reduce__()[:4], Plain(o).__reduce__()[:4]
o.__dict__, Plain().__dict__
o.missing
Needs(1).copy()
Needs.fromkeys('a')
Needs(1) | {}
{**o}, [*o], dict(**o), dict(o), bool(O()), len(o)
isinstance(o, collections.abc.Reversible), issubclass(O, collections.abc.MutableMapping)
Init() | {'a': 1}
Init() | o
{'a': 1} | Init(b=2)
Init.fromkeys('ab')
Loud.fromkeys('ab')
Loud(a=1) | {'b': 2}
{'b': 2} | Loud(a=1)
Loud(a=1).copy()
Loud(a=1).pop('a')
Loud(a=1).pop('z')
Loud(a=1).pop('z', 4)
Loud(a=1).popitem()
Loud(a=1, b=2).popitem(False)
Loud(a=1).setdefault('b', 3)
Loud(a=1).setdefault('a', 3)
Loud(a=1).move_to_end('z')
Loud(a=1) == Loud(a=1), {'a': 1} == Loud(a=1)
Loud(a=1)['z']
Loud(a=1).get('z')
dict(Loud(a=1))
O(Loud(a=1))
list(Loud(a=1)), list(reversed(Loud(a=1)))
Loud(a=1).update({'b': 2}, c=3)
Loud(a=1).update([('b', 2)])
Loud(a=1).update(Loud(b=2))
Loud(a=1).__reduce__()[:4]
'''.strip().split('\n'):
    show(source)


def change(d, how):
    """Changes a dict at each step of iterations over it."""
    for start in iter, reversed, lambda d: iter(d.items()), lambda d: reversed(d.values()):
        mine = O(d)
        steps = start(mine)
        seen = []
        try:
            for i, step in enumerate(steps):
                seen.append(step)
                if i < 5:
                    how(mine, i)
        except RuntimeError as error:
            seen += [str(error), next(steps, 'over')]
        print(seen, list(mine.items()))


for how in (
    lambda d, i: d.__setitem__(i, i),
    lambda d, i: d.__setitem__('a', i),
    lambda d, i: d.popitem(),
    lambda d, i: d.popitem(False),
    lambda d, i: d.move_to_end('a'),
    lambda d, i: d.move_to_end('c'),
    lambda d, i: d.move_to_end('b', last=False),
    lambda d, i: d.move_to_end('a', last=False),
    lambda d, i: d.clear(),
    lambda d, i: (d.pop('c', 0), d.__setitem__('c', 5)),
    lambda d, i: d.update(x=1),
    lambda d, i: d.update(a=1, b=7),
):
    change(o, how)

# An update that finds no new key may move the items under an iteration.
d = O.fromkeys(range(40), 0)
for i in range(0, 40, 3):
    del d[i]
for steps in iter(d), reversed(d):
    seen = []
    for key in steps:
        seen.append(key)
        d.update(dict.fromkeys(list(d), key))
    print(seen)

# Itself as a value.
d = O()
d['self'] = d
print(d, d.items())

# Attributes, weak references, slots.
d = O(a=1)
d.x = 5
print(d.__dict__, vars(d), d.__reduce__()[2], copy.copy(d).x, copy.deepcopy(d).x, d.copy().__dict__, weakref.ref(d)() is d)
d.__dict__ = {'y': 1}
print(d.y, hasattr(d, 'x'))
s = Slotted(a=1)
s.extra = 4
print(s.__reduce_ex__(2)[:3], copy.copy(s).extra)

# Caches: the oldest goes, what is used becomes the newest.
cache = O()
for key in [1, 2, 3, 1, 4, 5, 1, 2, 6, 1, 7] * 20:
    if key in cache:
        cache.move_to_end(key)
    cache[key] = True
    if len(cache) > 4:
        cache.popitem(last=False)
print(list(cache))

# Both ends in turn.
d = O.fromkeys(range(10))
for i in range(200):
    d.move_to_end(i * 7 % 10, last=i % 3 == 0)
print(list(d), list(reversed(d)), [d.popitem(i % 2)[0] for i in range(10)], d)

match O(a=1, b=2):
    case {'a': 1, **rest}:
        print(rest, type(rest))

for bases in (O, list), (O, collections.defaultdict), (O, collections.Counter):
    try:
        print(types.new_class('Both', bases).__mro__[1:3])
    except TypeError as error:
        print(error)


class Outer:
    class Inner(OrderedDict):
        pass

    class Defaults(collections.defaultdict):
        pass

    class Ends(collections.deque):
        pass


print(Outer.Inner(a=1), Outer.Defaults(), Outer.Ends([1], 2))
