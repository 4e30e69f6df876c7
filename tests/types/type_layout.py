# __flags__, __basicsize__ and their like: what they have in common with CPython's.
import abc
import types

IMMUTABLE, HEAP, BASE, ABSTRACT = 1 << 8, 1 << 9, 1 << 10, 1 << 20


class A(abc.ABC):
    @abc.abstractmethod
    def f(self):
        pass


class B(A):
    def f(self):
        pass


class Int(int):
    pass


class List(list):
    pass


class Slots:
    __slots__ = ('a',)


class E(Exception):
    pass


class Meta(type):
    pass


for t in (object, int, bool, str, bytes, bytearray, tuple, list, dict, set, frozenset, type, type(len), types.FunctionType, float, complex, BaseException, A, B, Int, List, Slots, E, Meta, memoryview, range, slice, types.ModuleType, type(None)):
    flags = t.__flags__
    print(t.__name__, bool(flags & IMMUTABLE), bool(flags & HEAP), bool(flags & BASE), bool(flags & ABSTRACT), bin(flags >> 24 & 0xff), bool(flags & 32), bool(flags & 64),
          t.__itemsize__ > 0, t.__dictoffset__ != 0, t.__weakrefoffset__ != 0, t.__basicsize__ > 0)
for name in ('__flags__', '__basicsize__', '__itemsize__', '__dictoffset__', '__weakrefoffset__'):
    print(type(type.__dict__[name]).__name__, type(getattr(B, name)).__name__)
    for t in (int, B):
        try:
            setattr(t, name, 1)
        except (AttributeError, TypeError) as e:
            print(type(e).__name__, e)


# Methods that few call by name.
class Sequence:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


r = reversed(Sequence())
print(r.__reduce__()[2], next(r), r.__reduce__()[2])
for state in (0, 100, -5):
    r = reversed(Sequence())
    r.__setstate__(state)
    print(list(r))
z = zip([1], [2, 3])
print(len(z.__reduce__()), z.__setstate__(True), len(z.__reduce__()))
try:
    list(z)
except ValueError as e:
    print(e)
m = types.MappingProxyType({})
for f in (lambda: m.__ior__({}), lambda: exec('m |= {}', {'m': m})):
    try:
        f()
    except TypeError as e:
        print(e)
print(object().__str__.__objclass__, [].__len__.__objclass__)


def g():
    try:
        yield 1
    finally:
        print('closed')


x = g()
next(x)
print(x.__del__(), x.gi_frame, x.__del__())
