# get_type_hints, get_origin, get_args, overload and the other functions.
import collections.abc
import typing
from typing import *


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Base:
    a: int
    b: 'str'
    c: ClassVar['Base']


class Derived(Base):
    a: Annotated[float, 'm']
    d: 'list[Derived]'
    e: Final[int] = 1


def f(x: int, y: 'Base' = None, *args: 'Derived', z: Annotated[int, 'meta'] = 0, **kw: List['Base']) -> None: ...


print(get_type_hints(Base), get_type_hints(Derived))
print(get_type_hints(Derived, include_extras=True)['a'], get_type_hints(f), get_type_hints(f, include_extras=True)['z'])
print(get_type_hints(lambda: 0), get_type_hints(f, globalns={'Base': int, 'Derived': str})['y'])


def g(x: 'Missing'): ...


show(lambda: get_type_hints(g))
show(lambda: get_type_hints(g, localns={'Missing': int}))
show(lambda: get_type_hints(5))
show(lambda: get_type_hints(len))
show(lambda: get_type_hints(typing) == {})


@no_type_check
def h(x: 'not a type at all'): ...


print(get_type_hints(h), h.__no_type_check__)
P, T, Ts = ParamSpec('P'), TypeVar('T'), TypeVarTuple('Ts')
for tp in (int, List, List[int], list[int], Dict[str, int], Callable[[int, str], bool], Callable[..., int], Callable[P, int], collections.abc.Callable[[int], str], Literal[1, 'a'], Annotated[int, 'x', 'y'],
           ClassVar[int], Tuple[int, ...], tuple[()], Generic[T], T, P.args, Unpack[Ts], Iterable[T], Concatenate[int, P], None, Any, Type[int]):
    print(get_origin(tp), get_args(tp))
print(get_origin(int | str), get_args(int | str), get_args(Optional[int])) if False else print(get_args(int | str), get_args(Optional[int]), get_args(Union[int, str, int]), Union[int], get_origin(Generic))


@overload
def over(x: int) -> int: ...


@overload
def over(x: str) -> str: ...


def over(x):
    return x


print(len(get_overloads(over)), over(5), get_overloads(over)[0].__annotations__)
clear_overloads()
print(get_overloads(over))


@overload
def only(x): ...


show(lambda: only(1))


@final
class Sealed:
    @override
    def m(self): ...

    @final
    def n(self): ...


print(Sealed.__final__, Sealed.m.__override__, Sealed.n.__final__, cast('int', 'x'), cast(int, 'y'), assert_type(5, int), TYPE_CHECKING, Text)
show(lambda: assert_never(5))


@dataclass_transform(kw_only_default=True, extra=1)
def deco(cls):
    return cls


print(deco.__dataclass_transform__)
r = ForwardRef('int')
print(r, r == ForwardRef('int'), r == ForwardRef('str'), hash(r) == hash(ForwardRef('int')), r.__forward_arg__, List['int'].__args__, List['int'] == List['int'])
for bad in (lambda: ForwardRef(5), lambda: Optional[int, str], lambda: List[int, str], lambda: Union[()], lambda: Literal(), lambda: Final[int, str], lambda: Annotated[int], lambda: ClassVar[ClassVar[int]], lambda: List[Generic],
            lambda: isinstance(1, List[int]), lambda: issubclass(int, Literal), lambda: isinstance(1, Optional[int]), lambda: List(), lambda: Dict[str, int](), lambda: Callable[int], lambda: NoReturn[int], lambda: Concatenate[int], lambda: Self()):
    show(bad)
print(isinstance([], List), issubclass(list, Sequence), isinstance({}, Mapping), isinstance(f, Callable), issubclass(dict, List), Deque[int]([1]), isinstance(1, Optional[int]), DefaultDict(list))


class MyList(List[T]):
    pass


class MyMap(Dict[str, T], Generic[T]):
    pass


print(MyList.__mro__, MyList[int], MyMap.__mro__, MyMap.__parameters__, MyList([1]), MyMap[int](a=1))
print(Literal[1, 1, True] == Literal[True, 1], Literal[1, Literal[2, 3]], Annotated[Annotated[int, 1], 2], Annotated[T, 1][int], Annotated[int, 1] == Annotated[int, 1], Annotated[int, []].__metadata__, Optional[Optional[int]] == Optional[int])
print(Callable[[int], str] == Callable[[int], str], hash(Callable[[int], str]) == hash(Callable[[int], str]), List[int] == list[int], List[int] == List[int], Tuple[int, str].__args__, Generator[int].__args__, List[T].__parameters__, Dict[T, List[T]].__parameters__)
print(dir(typing) != [], [n for n in typing.__all__ if not hasattr(typing, n)])
print('__forward_is_class__' in typing.ForwardRef.__slots__, '__init__' in typing.EXCLUDED_ATTRIBUTES)
