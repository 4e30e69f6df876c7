# Functions, methods and descriptors are copied by their name; aliases, unions and operator's getters by what made them.
import collections
import collections.abc
import copy
import math
import operator
import types


class A:
    __slots__ = ('s',)

    def m(self):
        pass

    @classmethod
    def c(cls):
        pass

    @staticmethod
    def st():
        pass

    def __repr__(self):
        return 'A()'


a = A()


def show(f, *args):
    try:
        text = repr(f(*args))
    except (TypeError, AttributeError) as error:
        text = f'{type(error).__name__}: {error}'
    print('   ', text.split(' at 0x')[0])


for x in (
    str.upper, str.__add__, int.real, A.s, A.m, a.m, A.c, A.st, 'x'.upper, 'x'.__add__, [].append, len, math.sqrt, dict.fromkeys,
    A.__dict__['c'], A.__dict__['st'], dict.__dict__['fromkeys'], object.__new__, str.maketrans, bytes.maketrans, type.mro,
    types.FunctionType.__code__, types.MethodType(len, [1]), ValueError(1).add_note, BaseException.with_traceback, None.__bool__,
    collections.deque.append, collections.deque([1]).append,
    list[int], dict[str, list[int]], next(iter(tuple[int])), collections.abc.Callable[[int], str], collections.abc.Callable[..., int],
    collections.abc.Callable[[], int],
    operator.itemgetter(1), operator.itemgetter(1, 'a'), operator.attrgetter('a', 'b.c'), operator.methodcaller('m', 1),
    operator.methodcaller('m', 1, k=2),
):
    show(lambda: x)
    if not isinstance(x, types.GenericAlias):
        show(x.__reduce__)
    show(copy.copy, x)
    show(copy.deepcopy, x)
    show(lambda: copy.copy(x) == x)

print(copy.copy(int | None), copy.deepcopy([int | str, list[int] | None]))
print(str.maketrans.__self__, str.maketrans.__qualname__, ''.maketrans is str.maketrans)
