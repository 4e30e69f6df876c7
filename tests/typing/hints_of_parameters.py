# Names of type parameters in text: they hide those of the module, and those of a class hide them.
from typing import TypeVarTuple, Unpack, get_type_hints

T = 'of the module'
Ts = TypeVarTuple('Ts')


class Generic[T, *Us, **P]:
    Us = int
    x: 'list[T]'
    y: 'Us'

    def method[U](self, a: 'U') -> 'Generic': ...


def function[T](a: 'T', b: 'dict[str, T]'): ...


print(get_type_hints(Generic), get_type_hints(Generic)['x'].__args__ == (Generic.__type_params__[0],))
print(get_type_hints(Generic.method), get_type_hints(function))


def text(*args: '*tuple[int, str]'): ...
def bare(*args: *tuple[int, str]): ...
def unpacked(*args: 'Unpack[tuple[int, str]]'): ...
def variable(*args: '*Ts'): ...


for f in text, bare, unpacked, variable:
    print(f.__name__, get_type_hints(f))
