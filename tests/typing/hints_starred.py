# Annotations with a star, kept as text: the hint is the first thing that the starred one yields.
from __future__ import annotations
import typing


class Two:
    def __iter__(self):
        yield int
        yield str

two = Two()
Ts = typing.TypeVarTuple('Ts')


def of_object(*args: *two, **rest: int):
    pass


def of_types(*args: *Ts):
    pass

print(of_object.__annotations__, typing.get_type_hints(of_object))
print(of_types.__annotations__, typing.get_type_hints(of_types))
