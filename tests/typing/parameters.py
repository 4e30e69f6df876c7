# TypeVar, ParamSpec, TypeVarTuple made by calls; aliases, and types in the place of parameters.
from typing import *
T = TypeVar('T')
U = TypeVar('U', bound=int)
K = TypeVar('K', int, str)
C = TypeVar('C', covariant=True)
D = TypeVar('D', contravariant=True)
I = TypeVar('I', infer_variance=True)
Ts = TypeVarTuple('Ts')
P = ParamSpec('P')
print(T, U, K, C, D, I, Ts, P, T.__bound__, U.__bound__, K.__constraints__, T.__module__, P.args, P.kwargs, T.__covariant__, T.has_default(), TypeVar('E', default=int).__default__, TypeVar('S', bound='X').__bound__)

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for f in (lambda: TypeVar(), lambda: TypeVar('T', int), lambda: TypeVar('T', int, str, bound=int), lambda: TypeVar('T', covariant=True, contravariant=True), lambda: TypeVar(1), lambda: TypeVar('T', bound=1), lambda: ParamSpec('P', bound=int).__bound__, lambda: TypeVarTuple('T', default=5).__default__, lambda: T(), lambda: T[int], lambda: isinstance(1, T), lambda: TypeVar('T', covariant=True, infer_variance=True)):
    show(f)
print(tuple[*Ts,][int, str], tuple[*Ts,].__parameters__, tuple[T, *Ts][int, str, float], tuple[*Ts, T][int], dict[T, list[U]][str, int], list[T][int])
for f in (lambda: tuple[T, *Ts][()], lambda: list[T][int, str], lambda: dict[T, U][int], lambda: tuple[*Ts,][*tuple[int, ...],], lambda: tuple[*Ts,][*tuple[int, str],], lambda: tuple[*Ts,][()], lambda: list[int][str], lambda: Tuple[*Ts,][int, str], lambda: Callable[P, T][[int, str], bool], lambda: Callable[P, T][..., bool], lambda: Callable[Concatenate[int, P], T][[str], bool], lambda: Callable[P, T].__args__, lambda: Callable[[T, U], int][str, bool], lambda: Callable[[int], str].__args__, lambda: list[T][U][int], lambda: List[T][int], lambda: Dict[str, T][int], lambda: Callable[[], None], lambda: Callable, lambda: Callable[int], lambda: Callable[int, str], lambda: Callable[[int, T], T][str], lambda: Callable[[*Ts], T][int, str, bool]):
    show(f)

class Z(Generic[T, P]):
    pass

class Y(Generic[*Ts,]):
    pass

class X(Generic[T, P], Z[T, P]):
    pass
print(Z[int, [str, bool]], Z[int, [str, bool]].__args__, Y[int, str], Z.__parameters__, X.__parameters__, X.__mro__, X.__orig_bases__, Z[int, ...], Y[()])
for f in (lambda: Generic[int], lambda: Generic[T, T], lambda: Generic[()], lambda: type('Q', (Generic,), {}), lambda: type(Generic()).__name__):
    show(f)
L = (List, List[int], Dict[str, int], Tuple, Tuple[int, ...], Tuple[()], Set, FrozenSet[int], Type, Type[int], Union[int], Optional[None], Any, NoReturn, Never, ClassVar, ClassVar[int], Final[int], Literal[1, 'a', True], Literal, Annotated[int, 'meta'], Iterable[int], Iterator, Generator[int, str, None], Awaitable[int], Coroutine[int, int, int], AsyncIterator[int], Mapping[str, int], DefaultDict[str, int], Deque[int], Counter[str], ChainMap, OrderedDict, Text, AnyStr, Self, LiteralString, TypeAlias, Concatenate[int, P], TypeGuard[int], TypeIs[int], Required[int], NotRequired, ReadOnly[int], Unpack[Ts], Hashable, Sized, Collection[int], SupportsInt, SupportsIndex, IO, TextIO, NoDefault, Protocol, AsyncGenerator[int, int], KeysView[int], Sequence[int], MutableMapping, Text)
for t in L:
    print(t)
