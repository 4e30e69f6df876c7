# What is no type, no base, not iterable; and what is.
import collections.abc
from typing import *

T = TypeVar('T')
U = TypeVar('U')
D = TypeVar('D', default=int)
Ts = TypeVarTuple('Ts')
P = ParamSpec('P')


class Pair(Generic[T, U]):
    pass


for text in '''List[Final]
List[ClassVar]
List[Generic[T]]
List[Protocol[T]]
List[Self]
Required[int, str]
ReadOnly[int, str]
Pair[int]
dict[T, U][int]
Callable[P, T][int, bytes]
Callable[P, T][[int], bytes]
Callable[P, T][..., bytes]
Literal[int]
Literal['a', b'b', ..., None]
Literal[1, 1, True]
Literal[[], []]
Generic[Ts]
Generic[*Ts, *Ts]
Generic[D, T]
Generic[*Ts, D]
Generic[T, D]
list(List)
list(Tuple)
list(Callable)
list(Optional)
list(Callable[[int], str])
list(Annotated[int, 1])
list(List[int])
type('C', (P.args,), {})'''.split('\n'):
    try:
        print(text, eval(text))
    except TypeError as e:
        print(text, 'TypeError', e)

for bases in '(P.args)', '(Unpack[Ts])', '(Protocol[T], Generic[T])', '(Generic[T], Protocol)', '(Generic[T], Generic[U])':
    try:
        exec(f'class C{bases}: pass\nprint(bases, [base.__name__ for base in C.__mro__], C.__parameters__)')
    except TypeError as e:
        print(bases, 'TypeError', e)
