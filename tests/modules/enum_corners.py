# auto() in tuples, classes in the body, names that data types have, values that are no flags.
import functools
import inspect
from dataclasses import dataclass
from enum import KEEP, Enum, Flag, IntEnum, IntFlag, StrEnum, auto, global_enum


class Pairs(Enum):
    FIRST = auto(), 'a'
    SECOND = auto(), 'b'
    THIRD = auto(), auto()
    FOURTH = auto()


class Point(tuple, Enum):
    LEFT = auto(), 'x'
    RIGHT = auto(), 'y'


print([each.value for each in Pairs], [each.value for each in Point])


class Outer(Enum):
    member = 1

    class Inner(Enum):
        member = 2


print(list(Outer), Outer.Inner.member)


class Ratio(int, Enum):
    half = 1
    numerator = 2


class Word(StrEnum):
    author = 'someone'
    title = 'something'


class Shaped(Enum):
    @property
    def shape(self):
        return 'round'


class Ball(Shaped):
    red = 1
    shape = 2


print(Ratio.numerator, Ratio.half.numerator, Ratio.numerator.numerator, Word.title, Word.author.title(), Ball.shape, Ball.red.shape)


@dataclass
class Animal:
    size: str
    legs: int = 4


class Creature(Animal, Enum):
    BEETLE = 'small', 6
    DOG = 'medium'


print(Creature.DOG, repr(Creature.BEETLE))


class Mixed(Flag):
    A = 1
    NOTHING = None
    B = 2


print(list(Mixed), repr(Mixed.NOTHING), Mixed.A | Mixed.B)
for operate in lambda: Mixed.A & Mixed.NOTHING, lambda: Mixed.NOTHING ^ Mixed.A, lambda: ~Mixed.NOTHING:
    try:
        operate()
    except TypeError as e:
        print(e)


class Bits(IntFlag, boundary=KEEP):
    A = 1
    B = 4


Bits = global_enum(Bits)
print(repr(Bits.A | 8), repr(Bits.A | Bits.B), repr(Bits(8)))


class Colour(Enum):
    RED = 1
    BLUE = 2


Colour.RED._add_alias_('ROT')
print(Colour.ROT)
for wrong in (lambda: Colour.RED._add_alias_('BLUE'), lambda: Enum('Numbers', 0), lambda: Enum('Numbers', 1.5)):
    try:
        wrong()
    except (NameError, TypeError) as e:
        print(type(e).__name__, e)
print(list(Enum('Empty', None)), list(Enum('Empty', ())), inspect.signature(Colour), inspect.signature(Enum))
for body in ('_value_ = 3', 'A = 1\n def __new__(cls, value): return super().__new__(cls, value)'):
    for base in 'Enum', 'IntEnum':
        try:
            exec(f'class Wrong({base}):\n {body}')
        except (TypeError, ValueError) as e:
            print(e)
