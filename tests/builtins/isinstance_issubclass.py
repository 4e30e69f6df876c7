# isinstance and issubclass with tuples, unions and hooks.
class A: pass
class B(A): pass
class C: pass


b = B()
print(isinstance(b, A), isinstance(b, C), isinstance(b, (C, A)), isinstance(b, ()), isinstance(b, ((C, (A,)),)), isinstance(b, A | C), isinstance(b, C | int), isinstance(None, int | None))
print(issubclass(B, A), issubclass(A, B), issubclass(B, (C, A)), issubclass(B, ()), issubclass(B, A | C), issubclass(A, A), issubclass(bool, int), issubclass(type, object))


class Hook(type):
    def __instancecheck__(cls, o):
        print('instancecheck', cls.__name__)
        return 'truthy'

    def __subclasscheck__(cls, c):
        print('subclasscheck', cls.__name__)
        return 0


class H(metaclass=Hook): pass


print(isinstance(5, H), issubclass(int, H), isinstance(5, (str, H)), type(H()) is H, isinstance(H(), H))


class Fake:
    __class__ = property(lambda self: A)


print(isinstance(Fake(), A), isinstance(Fake(), Fake), type(Fake()).__name__)


class ABC(type):
    registry = {}

    def register(cls, sub):
        cls.registry.setdefault(cls, []).append(sub)

    def __subclasscheck__(cls, sub):
        return any(k in sub.__mro__ for k in cls.registry.get(cls, []))

    def __instancecheck__(cls, o):
        return cls.__subclasscheck__(type(o))


class Number(metaclass=ABC): pass


Number.register(int)
print(isinstance(5, Number), isinstance('x', Number), issubclass(bool, Number))
for f in (lambda: isinstance(1, 1), lambda: isinstance(1, (int, 2)), lambda: isinstance('s', (int, 2)), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1, [int]), lambda: isinstance(), lambda: isinstance(1, 'int'), lambda: isinstance(1, list[int]), lambda: issubclass(int, int | list[int]), lambda: isinstance(1, None)):
    try:
        print(f())
    except TypeError as e:
        print(e)
