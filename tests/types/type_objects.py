# type and object as objects; isinstance and issubclass; reprs of builtin things.
print(type(1), type('a'), type(None), type([]), type(type), type(object), type(len), type(lambda: 0), type(int.real), type(range(1)), type(...), type(NotImplemented), type({}.keys()), type(iter([])), type(iter({})), type((x for x in [])), type(Exception), type(ValueError()), type(print), type(__import__('math')))
print(int, repr(int), str(int), object, bool.__mro__, type.__mro__, object.__bases__, int.__base__, type.__base__)
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, (float, int))), isinstance(int, type), isinstance(1, object), isinstance(1, int | str), isinstance('x', int | None), issubclass(int, object), issubclass(bool, (str, int)), issubclass(int, int | str))
for f in (lambda: isinstance(1, 5), lambda: isinstance(1, (int, 'x')), lambda: isinstance('a', [int]), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1), lambda: isinstance(1, list[int]), lambda: issubclass(int, list[int]), lambda: int.nope, lambda: setattr(int, 'x', 1), lambda: delattr(int, 'real'), lambda: int.__dict__.__setitem__('a', 1), lambda: type.mro(5), lambda: object.__reduce__()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(object().__class__, object.__doc__ is not None, isinstance(object(), object), object() == object(), type(object()) is object, hasattr(object(), '__dict__'), object.__subclasshook__(int))
print(int | str, int | None, list[int] | None, (int | str) == (str | int), int | int, list[int], dict[str, int], tuple[int, ...], type[int], list[list[int]], list[int].__args__, list[int]([1]))


class A:
    pass


class B(A):
    pass


print(A, repr(B), B.__bases__, A.__subclasses__(), type(A).__name__, A.__class__, isinstance(B(), A), A.__dict__.get('x'), sorted(k for k in A.__dict__))
A.x = 1
print(B.x, 'x' in A.__dict__, 'x' in B.__dict__, A.__dict__['x'])
A.__name__ = 'Renamed'
A.__qualname__ = 'Q.Renamed'
A.__module__ = 'mod'
print(A, A.__name__, B.__mro__)
for src in ('A.__name__ = 5', 'A.__bases__ = ()', 'A.__dict__ = {}', 'A.__dict__["y"] = 1', 'A.__mro__ = ()', 'del A.__name__', 'A.__qualname__ = 1', 'del A.y', 'A.__class__ = 5', 'A.y'):
    try:
        exec(src)
    except Exception as e:
        print(src, '|', type(e).__name__, e)


class C:
    v = 'C'


B.__bases__ = (C,)
print(B.v, B.__mro__, hasattr(B, 'x'), A.__subclasses__())
print([n for n in dir(object) if n in ('__init__', '__eq__', '__hash__', '__repr__', '__class__', '__dir__')], len(dir(object)) > 20)
print(callable(int), int(), str(), list(), dict(), tuple(), set(), float(), bool(), bytes(), complex(), frozenset(), type(object()))
print(slice(1, 2), repr(slice(None)), slice(1, 2) == slice(1, 2), type(slice(1)).__name__, staticmethod(len).__name__, repr(range(3)), repr(memoryview(b'a')).split(' at')[0], repr(iter([])).split(' at')[0], repr(enumerate([])).split(' at')[0], repr(map(str, [])).split(' at')[0], repr((x for x in [])).split(' at')[0])
