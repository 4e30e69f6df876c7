# The slots that dataclass(slots=True) adds are those that no base has.
import weakref
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar('T')


class Plain:
    pass


class Once:
    __slots__ = iter(['a'])


class Slotted:
    __slots__ = 'b'


for bases in (), (Plain,), (Generic[T],), (Plain, Generic[T]), (Slotted,), (Once,):
    try:
        @dataclass(slots=True, weakref_slot=True)
        class Data(*bases):
            b: int
    except TypeError as e:
        print(e)
    else:
        print(Data.__slots__, weakref.ref(data := Data(1))() is data)
