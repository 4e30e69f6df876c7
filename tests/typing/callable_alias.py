# collections.abc.Callable subscripted.
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar, TypeVarTuple, get_args, get_type_hints

T, U, P, Ts = TypeVar('T'), TypeVar('U'), ParamSpec('P'), TypeVarTuple('Ts')
for alias in (Callable[[int, str], bool], Callable[[], None], Callable[..., int], Callable[P, T], Callable[[T, list[U]], T], Callable[Concatenate[int, P], T], Callable[[Callable[[int], str]], T], Callable[[*Ts], T], Callable[(int,), str]):
    print(alias, alias.__args__, alias.__parameters__, alias.__origin__ is Callable, get_args(alias))
print(Callable[[T], U][int, str], Callable[P, T][[int, str], bool], Callable[P, T][..., bool], Callable[P, T][(int,), bool], Callable[[*Ts], T][int, str, bool], Callable[Concatenate[int, P], T][[str], bool])
print(Callable[[int], str] == Callable[[int], str], hash(Callable[[int], str]) == hash(Callable[[int], str]), Callable[[int], str] == Callable[[str], str], Callable[[int], str] | None, list[Callable[[int], str]])
for bad in (lambda: Callable[int], lambda: Callable[int, str], lambda: Callable[[int], str][int], lambda: isinstance(len, Callable[[int], str]), lambda: Callable[[T], T][int, str]):
    try:
        print(bad())
    except TypeError as e:
        print(e)


def f(x: 'Callable[[int], str]') -> Callable[..., int]: ...


print(get_type_hints(f))
