# Dunders that lie.
class Index:
    def __index__(self):
        victim.clear()
        return 1


victim = [1, 2, 3]
try:
    victim[Index()]
except IndexError as e:
    print(e)
victim = [1, 2, 3]
try:
    victim[Index()] = 5
except IndexError as e:
    print(e)
victim = [1, 2, 3, 4]
victim[Index():3] = [9]
print(victim)


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i

    def __length_hint__(self):
        return self.n


print(list(Len(1000)), list(Len(0)), list(reversed(Len(2))), [*Len(5)], tuple(Len(1)))


class Hint:
    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        return -1


try:
    print(list(Hint()))
except ValueError as e:
    print(e)


class Iter:
    def __iter__(self):
        return self

    def __next__(self):
        return self


it = iter(Iter())
print(next(it) is it)


class Bad:
    def __eq__(self, o):
        raise ValueError('eq')

    def __hash__(self):
        return 0


for f in (lambda: Bad() in [1], lambda: {Bad(): 1, Bad(): 2}, lambda: [Bad()].index(3), lambda: {Bad(), Bad()}, lambda: (Bad(),) == (1,), lambda: [1].count(Bad())):
    try:
        print(f())
    except ValueError as e:
        print(e)


class Meta(type):
    def __instancecheck__(cls, o):
        raise RuntimeError('instancecheck')


class M(metaclass=Meta):
    pass


try:
    isinstance(1, M)
except RuntimeError as e:
    print(e)


class Exc(Exception):
    def __init__(self, *a):
        raise TypeError('cannot be made')


try:
    raise Exc
except TypeError as e:
    print(e)


class Enter:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        raise KeyError('exit')


try:
    with Enter():
        raise ValueError('body')
except KeyError as e:
    print(repr(e), repr(e.__context__))


class Fmt:
    def __format__(self, s):
        raise ValueError('format')

    def __repr__(self):
        raise ValueError('repr')

    __str__ = None


for f in (lambda: f'{Fmt()}', lambda: repr(Fmt()), lambda: [Fmt()].__repr__(), lambda: str(Fmt()), lambda: '%s' % Fmt(), lambda: print(Fmt())):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


class Getattr:
    def __getattribute__(self, name):
        raise RuntimeError(name)


try:
    Getattr().x
except RuntimeError as e:
    print(e)
print(type(Getattr()).__name__)
