# what functions and operators ask of an object, with answers that do not fit.
from each import each
class Conv:
    def __init__(self, **k): self.__dict__.update(k)
def cls(**m): return type('X', (), {k: (lambda self, *a, v=v: v) for k, v in m.items()})
each('''
int(cls(__int__='a')())
int(cls(__int__=1.5)())
int(cls(__index__=1.5)())
int(cls()())
int(cls(__int__=None)())
float(cls(__float__=1.5)()), float(cls(__index__=5)())
float(cls(__float__=1)())
float(cls(__float__='a')())
float(cls()())
complex(cls(__complex__=1j)()), complex(cls(__float__=1.5)()), complex(cls(__index__=2)())
complex(cls(__complex__=1)())
complex(cls()())
bool(cls(__bool__=True)()), bool(cls(__len__=0)()), bool(cls(__len__=5)()), bool(cls()())
bool(cls(__bool__=1)())
bool(cls(__bool__=None)())
bool(cls(__len__=-1)())
bool(cls(__len__='a')())
len(cls(__len__=5)())
len(cls(__len__=True)())
len(cls(__len__=1.5)())
len(cls(__len__=-5)())
len(cls(__len__=2**64)())
len(cls(__len__=cls(__index__=4)())())
str(cls(__str__='s')()), repr(cls(__repr__='r')()), str(cls(__repr__='r')()), f"{cls(__format__='f')()}", format(cls(__format__='f')(), 'x')
str(cls(__str__=5)())
repr(cls(__repr__=5)())
format(cls(__format__=5)())
bytes(cls(__bytes__=b'x')()), bytes(cls(__index__=2)()), bytes(cls(__iter__=iter([1]))())
bytes(cls(__bytes__='x')())
bytes(cls()())
hash(cls(__hash__=5)()), hash(cls(__hash__=-1)()), hash(cls(__hash__=2**61)()), hash(cls(__hash__=True)())
hash(cls(__hash__='a')())
hash(cls(__hash__=1.5)())
abs(cls(__abs__='abs')()), -cls(__neg__='neg')(), +cls(__pos__='pos')(), ~cls(__invert__='inv')()
abs(cls()())
-cls()()
+cls()()
~cls()()
round(cls(__round__='r')()), round(cls(__round__='r')(), 2)
round(cls()())
divmod(cls(__divmod__='d')(), 1), divmod(1, cls(__rdivmod__='d')())
divmod(cls()(), 1)
pow(cls(__pow__='p')(), 1), pow(cls(__pow__='p')(), 1, 2), pow(1, cls(__rpow__='p')())
pow(1, 2, cls(__pow__='p')())
[1, 2, 3][cls(__index__=1)()], 'abc'[cls(__index__=1)():], range(cls(__index__=2)()), [0] * cls(__index__=2)(), 'a' * cls(__index__=2)(), hex(cls(__index__=255)()), chr(cls(__index__=65)()), (1).__lshift__(1)
[1, 2][cls(__int__=1)()]
[1, 2][cls(__index__='a')()]
'a' * cls(__int__=1)()
range(cls(__int__=1)())
hex(cls(__int__=1)())
chr(cls(__float__=1.0)())
1 << cls(__index__=1)()
1 + cls(__index__=1)()
1 == cls(__index__=1)()
iter(cls(__iter__=iter([1]))()).__next__(), list(cls(__iter__=iter([1]))())
iter(cls(__iter__=5)())
next(cls(__next__=5)())
list(cls(__next__=5)())
cls(__call__='c')()(), cls(__getitem__='g')()[0], cls(__getattr__='ga')().foo, cls(__getattribute__='gb')().foo, cls(__contains__=5)().__contains__(1), 1 in cls(__contains__=5)(), 1 in cls(__contains__=0)()
1 in cls(__contains__=cls(__bool__=5)())()
cls(__missing__='m')()[0]
cls(__getitem__='g')()['a':5, ...]
for x in cls(__getitem__='g')(): break
x
reversed(cls(__reversed__='rev')()), 
reversed(cls(__len__=2)())
list(reversed(cls(__len__=2, __getitem__='q')()))
dir(cls(__dir__=['b', 'a'])()), 
dir(cls(__dir__=5)())
dir(cls(__dir__=[1, 'a'])())
isinstance(5, cls(__instancecheck__=1)()), issubclass(5, cls(__subclasscheck__=0)())
isinstance(5, cls()())
import operator
operator.length_hint(cls(__length_hint__=5)())
operator.length_hint(cls(__length_hint__=-5)())
operator.length_hint(cls(__length_hint__='a')())
operator.length_hint(cls(__length_hint__=NotImplemented)(), 3)
import math; math.floor(cls(__floor__='f')()), math.ceil(cls(__ceil__='c')()), math.trunc(cls(__trunc__='t')())
math.trunc(cls()())
math.floor(cls()())
cls(__enter__='e', __exit__=None)().__enter__()
with cls(__enter__='e', __exit__=None)() as e: print(e)
cls(__set__='s', __get__='g')().__get__(1)
type('Z', (), {'d': cls(__get__='got')()})().d
type('Z', (), {'d': cls(__set__='got')()})().d.__class__.__name__
cls(__eq__='eq')() == 5, 5 == cls(__eq__='eq')(), cls(__eq__='eq')() != 5, cls(__ne__='ne')() != 5, cls(__lt__='lt')() < 5, 5 > cls(__lt__='lt')(), cls(__le__='le')() <= 1
sorted([cls(__lt__=1)(), cls(__lt__=0)()]).__len__(), max(cls(__gt__=1)(), 5).__class__.__name__
cls(__eq__=cls(__bool__=5)())() in [1]
[cls(__eq__=cls(__bool__=5)())()] == [1]
cls(__len__=3)().__len__(), len(cls(__len__=3)), 1
cls(__prepare__=1), cls(__slots__=1) if 0 else 1
hash(cls(__eq__=1)())
cls(__iadd__='x')().__iadd__(1)
z = cls(__iadd__='x')(); z += 1; z
z = cls(__add__='x')(); z += 1; z
z = cls(__getitem__=5, __setitem__=None)(); z[0] += 1; z[0]
z = cls(__delitem__=None)()
del z[0]
z[0] = 1
del z.foo
z = cls(__delattr__=None, __setattr__=None)(); z.a = 5; del z.a; z.a
z()
z.__call__
await_ = cls(__await__=iter([]))()
cls(__aiter__=5)().__aiter__()
aiter(cls(__aiter__=5)())
int.__int__(5), int.__index__(True), float.__int__(1.5), int.__float__(5), (5).__bool__(), (5).__ceil__(), int.__round__(15, -1), (2.5).__round__(None), float.__trunc__(2.5)
''')
