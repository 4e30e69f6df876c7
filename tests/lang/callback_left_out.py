# What a builtin was not given stays so while the builtin calls back.


class Ends:
    def __next__(self):
        raise StopIteration


class Counts:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        a, b, c, d = 1, 2, 3, 4
        self.n += a
        if self.n > d:
            raise StopIteration
        return self.n


class Number:
    def __add__(self, other):
        x, y, z = 7, 8, 9
        return Number()

    __radd__ = __add__

    def __round__(self, digits=None):
        return digits

    def __pow__(self, other, modulo=None):
        return modulo


class Index:
    def __index__(self):
        a, b, c = 1, 2, 3
        return a

    def __eq__(self, other):
        a, b, c = 1, 2, 3
        return other == c


# Each call stands alone in its function, at the end of the function's frame.
for call in (
    lambda: next(Ends()),
    lambda: next(Ends(), 'default'),
    lambda: sum(Counts()),
    lambda: type(sum([Number(), Number()])).__name__,
    lambda: list(enumerate(Counts())),
    lambda: round(Number()),
    lambda: pow(Number(), 2),
    lambda: dict.fromkeys(Counts()),
    lambda: [1, 2, 3].index(Index()),
    lambda: (1, 2, 3).index(Index()),
    lambda: 'a b c'.split(None, Index()),
    lambda: 'abc'.find('c', Index()),
    lambda: int.from_bytes(Counts()),
):
    try:
        print(call())
    except StopIteration as e:
        print('stopped', e.args)
