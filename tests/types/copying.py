# module copy: shallow and deep copies, the methods that say how, replace.
import copy
import collections
import functools
import types
from copy import deepcopy


class Plain:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slots:
    __slots__ = ('a', 'b')


class SlotsAndDict(Slots):
    pass


class Special:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Special(('copied', self.v))

    def __deepcopy__(self, memo):
        return Special(('deep', deepcopy(self.v, memo)))


class Reduced:
    def __init__(self, v):
        self.v = v

    def __reduce__(self):
        return (Reduced, ('reduced',), {'extra': [1]})


class ReducedToName:
    def __reduce__(self):
        return 'ReducedToName'


class State:
    def __init__(self):
        self.v = [1]

    def __getstate__(self):
        return {'state': self.v}

    def __setstate__(self, state):
        self.got = state


class NewArgs(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class NewArgsEx:
    def __new__(cls, *args, **kw):
        self = super().__new__(cls)
        self.args = args, kw
        return self

    def __getnewargs_ex__(self):
        return (1,), {'k': 2}


class MyList(list):
    pass


class MyDict(dict):
    pass


class MySet(set):
    pass


class MyStr(str):
    pass


class MyInt(int):
    pass


inner = [1, 2]
for v in (None, True, 1, 1.5, 'text', b'bytes', (1, 2), frozenset({1}), len, Plain, range(3), ..., NotImplemented, lambda: 0, int, slice(1)):
    print(type(v).__name__, copy.copy(v) is v, deepcopy(v) is v)
for v in ([1, inner], {'k': inner}, {1, 2}, (1, inner), bytearray(b'ab'), MyList([inner]), MyDict(k=inner), MySet([1]), MyStr('s'), MyInt(5), collections.deque([inner], 5),
          collections.OrderedDict(a=inner), collections.defaultdict(list, a=inner), collections.Counter('aab'), collections.ChainMap({'a': inner}), types.SimpleNamespace(a=inner),
          ValueError('x', inner), 10 ** 30, 1j, frozenset({(1,)}), collections.UserList([inner])):
    s, d = copy.copy(v), deepcopy(v)
    print(type(s) is type(v), type(d) is type(v), repr(s) == repr(v), repr(d) == repr(v), s is v, d is v, repr(v))
    if isinstance(v, (list, collections.deque)):
        print(s[-1] is v[-1], d[-1] is v[-1])
p = Plain(inner, 'y')
s, d = copy.copy(p), deepcopy(p)
print(s.x is inner, d.x is inner, d.x, d.y, s is p, type(d))
o = Slots()
o.a = inner
s, d = copy.copy(o), deepcopy(o)
print(s.a is inner, d.a is inner, d.a, hasattr(d, 'b'))
o = SlotsAndDict()
o.a, o.z = inner, inner
s, d = copy.copy(o), deepcopy(o)
print(s.a is inner, s.z is inner, d.a is d.z, d.a is inner, d.a)
o = Special(inner)
print(copy.copy(o).v, deepcopy(o).v, deepcopy([o, o])[0].v)
print(vars(copy.copy(Reduced(1))), vars(deepcopy(Reduced(1))))
o = ReducedToName()
print(copy.copy(o) is o, deepcopy(o) is o)
print(vars(copy.copy(State())), vars(deepcopy(State())))
print(copy.copy(NewArgs(1, 2)), deepcopy(NewArgs(inner, 2)), copy.copy(NewArgsEx('x')).args, deepcopy(NewArgsEx('x')).args)

# Shared parts stay shared, cycles stay cycles.
shared = [inner, inner]
d = deepcopy(shared)
print(d[0] is d[1], d[0] is inner)
loop = [1]
loop.append(loop)
d = deepcopy(loop)
print(d[1] is d, d is loop)
loop = {}
loop['me'] = (loop, 1)
d = deepcopy(loop)
print(d['me'][0] is d)
p = Plain(None, None)
p.x, p.y = p, [p]
d = deepcopy(p)
print(d.x is d, d.y[0] is d, d is p)
memo = {}
x = [inner]
y = deepcopy(x, memo)
print(memo[id(x)] is y, deepcopy(x, memo) is y, memo[id(inner)] is y[0])
t = (1, (2, 3))
print(deepcopy(t) is t, deepcopy((1, [2]))[1])
p = Plain(1, [2])


class WithMethod:
    def __init__(self):
        self.v = [1]

    def get(self):
        return self.v


w = WithMethod()
m = deepcopy(w.get)
print(m() == w.v, m() is w.v, m.__self__ is w)
part = functools.partial(print, inner, sep=',')
d = deepcopy(part)
print(copy.copy(part).func is print, d.args, d.args[0] is inner, d.keywords)


# What cannot be copied.
def generator():
    yield


for v in (generator(), types):
    for f in (copy.copy, deepcopy):
        try:
            print(f(v))
        except TypeError as e:
            print(e)
print(issubclass(copy.Error, Exception), copy.error is copy.Error)

# replace.
Point = collections.namedtuple('Point', 'x y')


class Changeable:
    def __init__(self, **kw):
        self.kw = kw

    def __replace__(self, /, **changes):
        return Changeable(**(self.kw | changes))


print(copy.replace(Point(1, 2), y=5), copy.replace(types.SimpleNamespace(a=1, b=2), b=3), copy.replace(Changeable(a=1), b=2).kw)
for f in (lambda: copy.replace(5, a=1), lambda: copy.replace(Point(1, 2), z=1), lambda: copy.replace()):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)

# A class whose metaclass or attribute says otherwise.
import copyreg


class Registered:
    def __init__(self, v):
        self.v = v


copyreg.pickle(Registered, lambda o: (Registered, (('registered', o.v),)))
print(copy.copy(Registered(1)).v, deepcopy(Registered(inner)).v, Registered in copyreg.dispatch_table)
for f in (lambda: copyreg.pickle(Registered, 5), lambda: copyreg.constructor(5), lambda: copyreg.add_extension('m', 'n', 0)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(copyreg.__newobj__(Plain).__class__, copyreg.__newobj_ex__(NewArgsEx, (1,), {'k': 1}).args)
deep = []
for _ in range(100_000):
    deep = [deep]
try:
    deepcopy(deep)
except RecursionError:
    print('RecursionError')


# Attributes of __slots__, beside what a builtin type holds.
from collections import deque, defaultdict, OrderedDict
for base in (bytearray, list, set, dict, deque, OrderedDict, defaultdict, bytes, tuple, str, int, float, complex, frozenset, Exception):
    class Slotted(base):
        __slots__ = ('x',) if base not in (bytes, tuple, int) else ()

    class Both(base):
        pass

    for c in (Slotted, Both):
        o = c()
        try:
            o.x = [1]
        except AttributeError:
            continue
        for how in (copy.copy, copy.deepcopy):
            print(base.__name__, c.__name__, how(o) == o or base is Exception, getattr(how(o), 'x', 'lost'))
