# The signature of a class is that of what runs when it is called, and of an object
# that of its class's __call__, whatever descriptors these are.
import copy
import functools
import types
from inspect import Parameter, signature


def method(name, make):
    return type('C', (), {name: make})


class FromClassMethod(type):
    @classmethod
    def __call__(cls, size):
        pass


class FromStaticMethod(type):
    @staticmethod
    def __call__(size, colour='red'):
        pass


class Other:
    def build(self, width, height=2):
        pass


class Base(metaclass=FromClassMethod):
    def __init__(self, hidden):
        pass


for made in (
    Base,
    FromStaticMethod('Static', (), {'__init__': lambda self, hidden: None}),
    method('__init__', classmethod(lambda cls, a, b: None)),
    method('__init__', staticmethod(lambda a, b: None)),
    method('__init__', Other().build),
    method('__init__', types.MethodType(lambda it, self, a: None, 2)),
    method('__init__', functools.partialmethod(lambda self, a, b: None, 1)),
    method('__new__', classmethod(lambda cls, cls2, a: None)),
    method('__new__', Other().build),
    method('__new__', lambda cls, *args: None),
):
    print(made.__name__, signature(made))

for call in (classmethod(lambda cls, a: None), staticmethod(lambda a, b=1: None), Other().build, ' '.join, dict.fromkeys,
             lambda self, a, b=2: None):
    print(signature(method('__call__', call)()))

# Attributes of other objects that say what a signature is.


class Texts:
    def __call__(self):
        pass
    __signature__ = '(left, /, right=3)'


class Asked(Texts):
    __signature__ = classmethod(lambda cls: signature(lambda x, y: 1))


class Wrong(Texts):
    __signature__ = 3


class LikeFunction:
    def __init__(self, f):
        self.__name__, self.__code__, self.__annotations__ = f.__name__, f.__code__, f.__annotations__
        self.__defaults__, self.__kwdefaults__ = f.__defaults__, f.__kwdefaults__

    def __call__(self, *args):
        pass


print(signature(Texts()), signature(Asked()), signature(LikeFunction(lambda a, b=3, *c, d: 0)))
try:
    signature(Wrong())
except TypeError as e:
    print(e)

# Methods with some of their arguments given.


class Shape:
    def draw(self, x, y, colour='red'):
        pass
    first = functools.partialmethod(draw, 1)
    named = functools.partialmethod(draw, y=1)


print(signature(Shape.first), signature(Shape().first), signature(Shape.named), signature(Shape().named))

# Names cannot be taken from a parameter, and copies of signatures are equal.
parameter = Parameter('x', Parameter.KEYWORD_ONLY, default=[1])
for change in {'name': Parameter.empty}, {'kind': Parameter.empty}, {'name': 'y', 'annotation': int}:
    try:
        print(parameter.replace(**change))
    except ValueError as e:
        print(e)
sig = signature(lambda a, /, b=2, *c, d, **e: 0)
print(copy.deepcopy(sig) == sig, copy.copy(sig) == sig, copy.deepcopy(sig.bind(1, d=2)).arguments)
