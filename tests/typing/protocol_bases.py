# Protocols as bases: of classes with other bases, of abstract classes asked about others.
import functools
from collections.abc import Iterable, Sized
from typing import Protocol, TypeVar, runtime_checkable

T_co = TypeVar('T_co', covariant=True)


class Named(Sized, Protocol):
    name: str


class Listing(Iterable[T_co], Protocol[T_co]):
    def first(self) -> T_co: ...


# The protocols are subclasses of these, but no part of the question.
print(isinstance(3, Sized), isinstance([], Sized), issubclass(int, Iterable), isinstance('', Iterable))
for attempt in lambda: isinstance([], Named), lambda: issubclass(list, Listing):
    try:
        attempt()
    except TypeError as e:
        print(e)


@runtime_checkable
class Sizes(Protocol):
    width: int


@Sizes.register
class Registered:
    pass


class Wide:
    width = 3


print(isinstance(Registered(), Sizes), isinstance(Wide(), Sizes), isinstance(3, Sizes))
try:
    issubclass(Wide, Sizes)
except TypeError as e:
    print(e)


@functools.singledispatch
def show(value):
    return 'anything'


@show.register
def _(value: Sizes):
    return 'sizes'


print(show(Registered()), show(3))


@runtime_checkable
class Closes(Protocol):
    def close(self): ...


class ClosesToo(Protocol):
    close: int


print(issubclass(ClosesToo, Closes))


class Draws(Protocol):
    def draw(self): ...


class Base:
    def __init__(self, colour):
        self.colour = colour


class Shape(Draws, Base):
    pass


class Square(Draws):
    def __init__(self):
        super().__init__()
        self.side = 1


class Empty(Draws):
    pass


print(Shape('red').colour, Square().side, vars(Empty()))
try:
    Draws()
except TypeError as e:
    print(e)
try:
    Empty(1)
except TypeError as e:
    print(e)
