# Protocol, runtime_checkable, the Supports… protocols.
import collections.abc
from typing import (Generic, Iterable, Protocol, Sized, SupportsAbs, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, TypeVar, get_protocol_members,
                    is_protocol, runtime_checkable)


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


T = TypeVar('T')


class Closer(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Reader(Protocol):
    size: int

    def read(self, n: int) -> bytes: ...


@runtime_checkable
class Both(Closer, Protocol):
    def flush(self): ...


class File:
    size = 5

    def read(self, n):
        return b'x' * n

    def close(self):
        return 'closed'


class Explicit(Closer):
    pass


class Box(Protocol[T]):
    def get(self) -> T: ...


print(isinstance(File(), Reader), isinstance(5, Reader), isinstance(File(), Both), is_protocol(Reader), is_protocol(File), is_protocol(Protocol), is_protocol(Explicit))
show(lambda: isinstance(File(), Closer))
show(lambda: issubclass(File, Closer))
show(lambda: issubclass(File, Reader))
show(lambda: issubclass(File, Both))
show(lambda: Reader())
show(lambda: Explicit().close())
show(lambda: issubclass(5, Both))
show(lambda: runtime_checkable(File))
show(lambda: get_protocol_members(File))
print(sorted(get_protocol_members(Reader)), sorted(get_protocol_members(Both)), Box[int], Box.__parameters__, isinstance(Explicit(), Explicit), issubclass(Explicit, Closer) if False else Explicit.__mro__[1].__name__)


class Full:
    def close(self): ...
    def flush(self): ...


class Partly:
    def close(self): ...
    flush = None


print(issubclass(Full, Both), isinstance(Full(), Both), issubclass(Partly, Both), isinstance(Partly(), Both))
full = File()
full.flush = lambda: None
print(isinstance(full, Both))
try:
    class Bad(Closer, File, Protocol):
        pass
except TypeError as e:
    print(e)
for cls, yes, no in ((SupportsInt, 1.5, 'x'), (SupportsFloat, 1, 'x'), (SupportsIndex, 1, 1.5), (SupportsAbs, -1, 'x'), (SupportsRound, 1.5, 'x'), (Sized, [], 5), (Iterable, '', 5)):
    print(cls, isinstance(yes, cls), isinstance(no, cls), issubclass(type(yes), cls))


class WithInit(Protocol):
    def __init__(self, v):
        self.v = v


class Concrete(WithInit):
    pass


print(Concrete(5).v, Concrete._is_protocol, WithInit._is_protocol)


@runtime_checkable
class Sum(collections.abc.Sized, Protocol):
    def total(self): ...


class HasBoth(list):
    def total(self):
        return sum(self)


print(isinstance(HasBoth(), Sum), isinstance([], Sum))
