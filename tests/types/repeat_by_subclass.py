"""A sequence times an instance of a class of sequences that has its own * or index: who repeats whom."""


def attempt(function):
    try:
        return repr(function())
    except TypeError as error:
        return f'TypeError: {error}'


class TimesStr(str):
    def __mul__(self, other):
        return 'mul'

    def __index__(self):
        return 2


class ReflectedStr(str):
    def __rmul__(self, other):
        return 'rmul'

    def __index__(self):
        return 2


class TimesList(list):
    def __mul__(self, other):
        return 'mul'

    def __index__(self):
        return 2


class IndexStr(str):
    def __index__(self):
        return 2


class InPlaceTuple(tuple):
    def __imul__(self, other):
        return 'imul'

    def __index__(self):
        return 2


class TimesInt(int):
    def __mul__(self, other):
        return 'int mul'


class Plain:
    def __mul__(self, other):
        return 'plain mul'

    def __index__(self):
        return 2


class TimesBytes(bytes):
    def __mul__(self, other):
        return 'bytes mul'

    def __index__(self):
        return 3


def in_place(left, right):
    left *= right
    return left


others = 's', [1], (1,), b'b', bytearray(b'q'), 3, 2.5, True
for x in TimesStr('a'), ReflectedStr('a'), TimesList([1]), IndexStr('a'), InPlaceTuple((1,)), TimesInt(2), Plain(), TimesBytes(b'x'):
    print(type(x).__name__)
    for other in others:
        print('   ', attempt(lambda: other * x), attempt(lambda: x * other), attempt(lambda: in_place(other, x)),
              attempt(lambda: type(other).__mul__(other, x)), attempt(lambda: type(other).__rmul__(other, x)), sep=' | ')
