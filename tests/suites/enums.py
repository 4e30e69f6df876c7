# Enum, IntEnum, StrEnum and their definitions that fail.
from each import each
from enum import *
import enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def describe(self): return f'{self.name}:{self.value}'
    @property
    def lower(self): return self.name.lower()
    @classmethod
    def default(cls): return cls.RED
    @staticmethod
    def st(): return 's'
each('''
Color.RED, Color(1), Color['RED'], Color.CRIMSON, Color.CRIMSON is Color.RED
repr(Color.RED), str(Color.RED), format(Color.RED), f'{Color.RED!r:>20}', f'{Color.RED:>20}', '%s' % Color.RED
Color(9)
Color('RED')
Color['X']
Color[1]
Color.X
Color.RED.GREEN
Color()
Color(1, 2)
Color(None)
Color([])
list(Color), len(Color), Color.__members__, list(Color.__members__), list(reversed(Color))
Color.RED in Color, 1 in Color, 9 in Color, 'RED' in Color, [] in Color
Color.RED.name, Color.RED.value, Color.RED.describe(), Color.RED.lower, Color.default(), Color.st()
Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.BLUE, Color.RED is Color.RED
Color.RED < Color.BLUE
Color.RED + 1
hash(Color.RED) == hash('RED'), {Color.RED: 1}[Color.CRIMSON]
Color.RED = 5
del Color.RED
Color.NEW = 5
Color.NEW
Color.RED.name = 'x'
Color.RED.value = 5
Color.RED.foo = 5
Color.RED.foo
class Sub(Color): pass
class Sub(Color): X = 1
bool(Color.RED), type(Color.RED), type(Color), isinstance(Color.RED, Color), Color.__class__, Color.__name__, Color.__mro__
Color.RED.__class__, Color.RED._name_, Color.RED._value_, Color._member_names_, Color._value2member_map_, Color._member_map_
dir(Color.RED), [x for x in dir(Color) if not x.startswith('__')]
Color.__doc__, Color.RED.__doc__
class Dup(Enum): A = 1; A = 2
class Rep(Enum): A = 1; B = A
Rep.B
@unique
class U(Enum): A = 1; B = 1
unique(Color)
unique(Enum('Q', 'a b'))
class Auto(Enum): A = auto(); B = auto(); C = 10; D = auto()
[(m.name, m.value) for m in Auto]
class AutoStr(Enum): A = 'x'; B = auto()
class AutoName(Enum): _generate_next_value_ = staticmethod(lambda name, start, count, last: (name.lower(), start, count, last)); A = auto(); B = auto()
list(AutoName)
class SE(StrEnum): A = auto(); BB = auto(); C = 'see'
list(SE), SE.A == 'a', str(SE.A), repr(SE.A), SE.A + 'x', f'{SE.C}', SE('a'), SE.A.upper(), isinstance(SE.A, str), 'a' in SE
class SE2(StrEnum): A = 1
class SE2(StrEnum): A = 'a', 'b'
class SE2(StrEnum): A = b'x', 'ascii'
SE2.A
class IE(IntEnum): ONE = 1; TWO = 2
IE.ONE + 1, IE.ONE < IE.TWO, IE.ONE == 1, repr(IE.ONE), str(IE.ONE), f'{IE.ONE}', f'{IE.ONE:03}', '%d %s' % (IE.ONE, IE.ONE), [0, 5, 6][IE.ONE], IE(1), type(IE.ONE + IE.TWO), IE.ONE | 4, max(IE), sorted(IE, reverse=True), sum(IE), int(IE.TWO), hex(IE.TWO), range(IE.TWO), {1: 'x'}[IE.ONE]
class IE2(IntEnum): A = 'x'
class IE2(IntEnum): A = 1.5
class IE2(IntEnum): A = '5'; B = 'ff', 16
list(IE2)
class T(tuple, Enum): A = (1, 2); B = 3, 4
T.A, T.A[0], T.B.value, T.A + T.B
class F(float, Enum): PI = 3.14
F.PI * 2, F.PI, str(F.PI), F(3.14)
class Planet(Enum): EARTH = (5.9, 6.3); __init__ = lambda self, m, r: (setattr(self, 'm', m), setattr(self, 'r', r))[0]
Planet.EARTH.m, Planet.EARTH.value
class N(Enum): __new__ = lambda cls, v: (o := object.__new__(cls), setattr(o, '_value_', v * 10))[0]; A = 1; B = 2
N.A.value, N(10), N(20)
N(1)
Enum('Animal', 'ANT BEE CAT')
list(Enum('Animal', 'ANT BEE CAT')), list(Enum('A', ['x', 'y'])), list(Enum('A', [('x', 5), ('y', 6)])), list(Enum('A', {'x': 7})), list(Enum('A', 'x,y', start=5)), list(IntEnum('I', 'a b')), Enum('A', 'x', module='m', qualname='q.A').x, list(Enum('M', 'a b', type=str))
Enum('A', 5)
Enum('A', '')
list(Enum('A', ''))
Enum('A')
Enum(5)
list(Enum('A', 'x x'))
class E(Enum): pass
list(E), len(E), bool(E)
E(1)
class E2(E): A = 1
E2.A
class M(Enum): A = []; B = {}; C = []
M([]), M.C is M.A, list(M), M({})
class Und(Enum): _x = 1; __y = 2; z_ = 3; _sunder_ = 4
class Und(Enum): _x = 1; __y = 2; z_ = 3
list(Und), Und._x
class Und(Enum): __dunder__ = 5; A = 1
list(Und), Und.__dunder__
class Und(Enum): mro = 1
class Und(Enum): name = 1
Und.name, Und.name.value
class Und(Enum): value = 1; x = 2
Und.x.value
class Ign(Enum): _ignore_ = ['x', 'y']; x = 1; y = 2; A = x + y
list(Ign)
class Ign(Enum): _ignore_ = 'x z'; x = 1; A = 1
list(Ign)
class Ord(Enum): _order_ = 'A B'; B = 2; A = 1
class Ord(Enum): _order_ = 'A B'; A = 1; B = 2
class Mem(Enum): A = member(lambda: 5); B = nonmember(7); C = member(8)
class Meth(Enum): A = lambda self: 1; B = len; C = property(lambda s: 5)
list(Meth)
class Miss(Enum): A = 1; _missing_ = classmethod(lambda cls, v: cls.A if v == 'x' else None)
Miss('x')
Miss('y')
class Miss2(Enum): A = 1; _missing_ = classmethod(lambda cls, v: 5)
Miss2('y')
class Miss3(Enum): A = 1; _missing_ = classmethod(lambda cls, v: 1/0)
Miss3('y')
class Str(Enum): A = 1; __str__ = lambda self: 'STR'; __repr__ = lambda self: 'REPR'; __format__ = lambda s, f: 'FMT' + f
str(Str.A), repr(Str.A), f'{Str.A:x}', [Str.A]
class Eq(Enum): A = 1; B = 2; __eq__ = lambda s, o: s.value == o; __hash__ = lambda s: 5; __lt__ = lambda s, o: s.value < o.value; __bool__ = lambda s: False
Eq.A == 1, Eq.A < Eq.B, bool(Eq.A), sorted(Eq)
class Inner(Enum): A = 1; X = type('X', (), {})
list(Inner)[1:]
enum.EnumMeta is enum.EnumType, type(Enum), Enum.__bases__, IntEnum.__mro__, Flag.__mro__
import copy; copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED, Color.RED.__reduce_ex__(2)
isinstance(Color, type), issubclass(Color, Enum), callable(Color), Color.__module__, Color.__qualname__
Color.__contains__(1), Color.__getitem__('RED'), Color.__len__(), Color.__call__(1)
match_ = {Color.RED: 'r'}; match_[Color(1)]
property, enum.property
class Bnd(Enum, boundary=STRICT): A = 1
class Kw(Enum, foo=1): A = 1
verify(UNIQUE)(Color)
verify(CONTINUOUS)(Enum('C', [('a', 1), ('b', 3)]))
verify(CONTINUOUS)(Color)
verify(NAMED_FLAGS)(Flag('F', [('a', 1), ('b', 7)]))
''')
