# __slots__: storage, errors, inheritance, with __dict__.
class P:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


p = P(1, 2)
print(p.x, p.y, P.__slots__, hasattr(p, '__dict__'))
p.x = 10
print(p.x, type(P.x).__name__)
for src in ('p.z = 1', 'del p.x; p.x', 'p.__dict__', 'vars(p)', 'del p.x'):
    try:
        exec(src)
    except Exception as e:
        print(src, '|', type(e).__name__, e)


class Q(P):
    __slots__ = 'z',


q = Q(1, 2)
q.z = 3
print(q.x, q.z, Q.__slots__)
try:
    q.w = 1
except AttributeError as e:
    print(e)


class R(P):
    pass


r = R(1, 2)
r.anything = 5
print(r.__dict__, r.x)


class D:
    __slots__ = ('a', '__dict__')


d = D()
d.a, d.b = 1, 2
print(d.a, d.__dict__)


class One:
    __slots__ = 'single'


o = One()
o.single = 1
print(o.single, One.__slots__)


class Empty:
    __slots__ = ()


try:
    Empty().x = 1
except AttributeError as e:
    print(e)
for body in ({'__slots__': ('a',), 'a': 1}, {'__slots__': ('1x',)}, {'__slots__': (1,)}, {'__slots__': 5}):
    try:
        type('Bad', (), body)
    except Exception as e:
        print(type(e).__name__, e)
try:
    class Two(P, One): pass
except TypeError as e:
    print(e)


class Private:
    __slots__ = ('__hidden',)

    def __init__(self):
        self.__hidden = 1

    def get(self):
        return self.__hidden


print(Private().get(), [n for n in dir(Private) if 'hidden' in n])


class IntSlots(int):
    __slots__ = ()


print(IntSlots(5) + 1)
try:
    IntSlots(5).x = 1
except AttributeError as e:
    print(e)
try:
    class TupleSlots(tuple):
        __slots__ = ('a',)
except TypeError as e:
    print(e)


class WithDefault:
    __slots__ = {'a': 'doc of a', 'b': None}


w = WithDefault()
w.a = 1
print(w.a, P.x.__get__(P(7, 8)), P.y.__set__(p, 3), p.y)
try:
    P.x.__get__(5)
except TypeError as e:
    print(e)
