# What may stand in the place of a type parameter, and what then stands there.
import collections.abc
from typing import (Annotated, Any, Callable, ClassVar, Concatenate, Dict, Generic, List, NamedTuple, ParamSpec, Protocol, ReadOnly, Sized,
                    Tuple, TypedDict, TypeVar, TypeVarTuple, Unpack, get_type_hints)

T = TypeVar('T')
U = TypeVar('U', default=float)
S = TypeVar('S')
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
Us = TypeVarTuple('Us', default=Unpack[Tuple[str, int]])


class One(Generic[T]):
    pass


class Two(Generic[T, S]):
    pass


class Shape(Generic[T, *Ts]):
    pass


class Defaults(Generic[T, U, *Us]):
    pass


class Handler(Generic[P]):
    pass


class Row(NamedTuple, Generic[T]):
    cell: T


def show(*expressions):
    for text in expressions:
        try:
            print(text, '->', eval(text))
        except TypeError as e:
            print(text, '!', e)


# None and strings stand for types, and forms that are no types are refused.
show('list[T][None]', 'dict[T, S][int, "later"]', 'One[T][None]', 'Callable[P, T][[int, None], None]',
     'collections.abc.Callable[P, T][[None], int]', 'Annotated[T, 1][None]', 'T.__typing_subst__(None)')
show('list[T][ClassVar[int]]', 'list[T][Generic]', 'One[T][Protocol[T]]', 'Generic[T][T]', 'tuple[Ts][int, str]')

# An unpacked tuple of known length is its types; one of any length is shared out.
show('One[T][*tuple[int]]', 'Two[T, S][*tuple[int, str]]', 'Two[T, S][Unpack[Tuple[int, str]]]', 'Dict[T, S][*Tuple[int], str]')
show('One[T][*tuple[int, ...]]', 'One[T][*Ts]', 'Two[T, S][*tuple[int, ...]]', 'List[T, *tuple[int, ...]]')
show('Shape[*tuple[int, ...]]', 'Shape[T, *Ts][*tuple[int, ...]]', 'tuple[*Ts, T][int, *tuple[str, ...]]', 'tuple[*Ts, list[T]][*Tuple[int, ...]]',
     'Shape[T, *Ts][()]', 'tuple[*Ts][*tuple[int, ...], *tuple[str, ...]]', 'Shape[int, *Ts][Unpack[list[int]]]')
show('tuple[T, *tuple[S, ...]][int, str]', 'tuple[int, *tuple[T, ...]][str].__args__[1].__unpacked__')

# Defaults follow what is given.
show('Defaults[int]', 'Defaults[int, str]', 'Defaults[int, str, bool]', 'Defaults[int, str, *tuple[bool, ...]]', 'Defaults[()]')

# How many may be given.
show('Handler[int, str]', 'Handler[[int, str]]', 'Handler[[int], str]', 'Handler[Concatenate[int, P]]', 'Row[int]', 'Row[int, str]', 'Row[int](3)')

# A tuple may list the parameters of a Callable, which is the abstract class.
show('Callable[(int, str), Any]', 'Callable[[], int]()')


class Sequence(Sized, list[int]):
    pass


print(Sequence.__mro__)


class Closed(Generic[T]):
    def __setattr__(self, name, value):
        raise RuntimeError('closed')


print(type(Closed[int]()).__name__)
print(get_type_hints(object.__str__), get_type_hints([].append))


class Options(TypedDict):
    level: int


try:
    class Fixed(Options):
        level: ReadOnly[int]
except TypeError as e:
    print(e)
