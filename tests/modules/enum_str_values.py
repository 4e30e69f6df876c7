# What StrEnum makes members of.
from enum import IntEnum, StrEnum

for value in 1, None, b'x', ('a', 1), ('a', 'b', 2), (b'b\xc3\xa9', 'utf-8'), ('c',):
    try:
        class Names(StrEnum):
            NAME = value
    except TypeError as e:
        print(repr(value), e)
    else:
        print(repr(value), repr(Names.NAME), Names.NAME.value)


class Number(IntEnum):
    THREE = '3'
    ALSO_THREE = '11', 2
    TWO = 2.0


print(list(Number), Number.ALSO_THREE)
