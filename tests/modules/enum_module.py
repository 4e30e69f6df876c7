# enum: members, aliases, data types, flags, the functional form, checks.
import enum
from enum import CONFORM, EJECT, KEEP, STRICT, Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Color(Enum):
    """Doc."""
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return self.name.lower(), self.value

    @classmethod
    def default(cls):
        return cls.BLUE

    @property
    def twice(self):
        return self.value * 2


print(Color.RED, repr(Color.RED), Color(2), Color['BLUE'], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.RED.describe(), Color.default(), Color.RED.twice)
print(Color, type(Color), type(Color.RED), isinstance(Color.RED, Color), Color.RED == 1, Color.RED != Color.GREEN, hash(Color.RED) == hash('RED'), f'{Color.RED:>12}|')
print(dict(Color.__members__), list(reversed(Color)), Color.RED in Color, 1 in Color, 7 in Color, Color.__doc__, bool(Color), Color.RED.__class__, {Color.RED: 1}[Color.RED])
for f in (lambda: Color(9), lambda: Color['X'], lambda: Color.X, lambda: Color.RED < Color.GREEN, lambda: setattr(Color, 'RED', 5), lambda: delattr(Color, 'RED'),
          lambda: Color.RED.GREEN, lambda: setattr(Color.RED, 'value', 5), lambda: Color(), lambda: Color.RED.missing, lambda: type('Sub', (Color,), {})):
    attempt(f)
match Color.GREEN:
    case Color.RED:
        print('red')
    case Color.GREEN:
        print('green')


class Auto(Enum):
    A = auto()
    B = 7
    C = auto()
    _ignore_ = ['x']
    x = 5
    constant = enum.nonmember(9)
    function = enum.member(len)

    def method(self): pass


print(list(Auto), Auto.constant, Auto.function.value is len)


class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius


print(Planet.MARS, Planet.EARTH.mass, Planet((0.6, 3.3)).radius, repr(Planet.MARS))


class Coordinate(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, 'P.X')
    PY = (1, 'P.Y')


print(Coordinate(1), Coordinate.PY.label, Coordinate.PX == b'\0')


class Number(IntEnum):
    ONE = 1
    TWO = 2
    DEUX = 2


print(Number.ONE + 1, Number.TWO, repr(Number.TWO), Number.ONE < Number.TWO, f'{Number.TWO}', '%d' % Number.ONE, [10, 20, 30][Number.ONE], Number(2) is Number.DEUX,
      Number.ONE == 1, isinstance(Number.ONE, int), sorted([Number.TWO, Number.ONE]), type(Number.ONE + Number.TWO), str(Number.ONE), 1 in Number)


class Word(StrEnum):
    HELLO = auto()
    OTHER = 'other word'


print(Word.HELLO, repr(Word.HELLO), Word.HELLO == 'hello', Word('other word').upper(), f'{Word.HELLO}!', list(Word))


class Mixed(str, Enum):
    A = 'a'


class Floaty(float, Enum):
    HALF = 0.5


print(str(Mixed.A), f'{Mixed.A}', repr(Mixed.A), Mixed.A == 'a', Floaty.HALF + 1, repr(Floaty.HALF))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.RW, repr(Perm.R | Perm.W), ~Perm.R, Perm.R & Perm.W, bool(Perm.R & Perm.W), Perm.R in Perm.RW, list(Perm.RW | Perm.X), len(Perm.RW),
      list(Perm), Perm(3), Perm(0), repr(Perm(0)), Perm.R ^ Perm.RW, Perm, (Perm.R | Perm.X).name, (Perm.R | Perm.X).value, Perm.X.value)
for f in (lambda: Perm(8), lambda: Perm(-9), lambda: Perm.R | 1, lambda: 5 in Perm.R, lambda: Perm('x'), lambda: Perm(-1), lambda: Perm.R + 1):
    attempt(f)


class IPerm(IntFlag):
    R = 4
    W = 2
    X = 1


print(IPerm.R | IPerm.W, repr(IPerm.R | IPerm.W), IPerm.R | 8, repr(IPerm.R | 8), ~IPerm.R, repr(~IPerm.R), IPerm(7), IPerm.R + 1, IPerm(0), repr(IPerm(0)), repr(IPerm(16)), 4 in IPerm, f'{IPerm.R}', list(IPerm(5)), list(IPerm))


class Conforming(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Ejecting(IntFlag, boundary=EJECT):
    A = 1


class Strict(IntFlag, boundary=STRICT):
    A = 1


print(Conforming(7), repr(Ejecting(6)), type(Ejecting(6)))
attempt(lambda: Strict(2))

Animal = Enum('Animal', 'ANT BEE CAT')
print(list(Animal), Animal.__module__, Animal.ANT.value)
print(list(Enum('Pairs', [('a', 1), ('b', 'x')])), list(Enum('Dict', {'k': 3})), list(IntEnum('Ints', ['x', 'y'], start=5)), list(Flag('F', 'a b c')))


class Missing(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        if value == 'a':
            return cls.A
        if value == 'bad':
            return 5


print(Missing('a'))
for f in (lambda: Missing('b'), lambda: Missing('bad')):
    attempt(f)


def bodies():
    def duplicates():
        @unique
        class U(Enum):
            A = 1
            B = 1
            C = 1

    def reused():
        class R(Enum):
            A = 1
            A = 2

    def gap():
        @enum.verify(enum.CONTINUOUS)
        class G(Enum):
            A = 1
            B = 4

    def aliases():
        @enum.verify(enum.UNIQUE)
        class G(Enum):
            A = 1
            B = 1

    def sunder():
        class S(Enum):
            _x_ = 1

    def mro():
        class S(Enum):
            mro = 1

    def order():
        class S(Enum):
            _order_ = 'B A'
            A = 1
            B = 2
    for body in (duplicates, reused, gap, aliases, sunder, mro, order):
        attempt(body)


bodies()


class Base(Enum):
    def shared(self):
        return 'shared ' + self.name

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f'{name}-{count}'


class Derived(Base):
    A = auto()
    B = auto()


print(Derived.A.shared(), list(Derived), enum.show_flag_values(11), Derived.A._name_, Derived.B._value_)


class Unhashable(Enum):
    A = [1]
    B = {}


print(Unhashable([1]), Unhashable({}), list(Unhashable), [1] in Unhashable)


class Nested(Enum):
    class Inner:
        pass
    A = 1


print(list(Nested), Nested.A.value)


class WithName(Enum):
    name = 'n'
    value = 'v'


print(WithName.name, WithName.value, WithName.name.value, list(WithName))


# Members of a type with values of its own list what any object does.
class Word(str, enum.Enum):
    ONE = 'one'


print([name for name in dir(Word.ONE) if name.startswith('__') and name not in ('__signature__', '__new_member__')])
print('ONE' in dir(Word.ONE), 'upper' in dir(Word.ONE), 'name' in dir(Word.ONE))
