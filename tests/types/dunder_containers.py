# Container dunders: getitem, setitem, delitem, len, contains, iter, reversed, missing.
class Seq:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, k):
        if isinstance(k, slice):
            return f'slice {k.start} {k.stop} {k.step}'
        return self.items[k]

    def __setitem__(self, k, v):
        print('set', k, v)
        if not isinstance(k, (slice, tuple)):
            self.items[k] = v

    def __delitem__(self, k):
        print('del', k)


s = Seq(1, 2, 3)
print(len(s), s[0], s[-1], s[1:2], s[::3], list(s), 2 in s, 9 in s, list(reversed(s)), bool(s), bool(Seq()))
s[0] = 10
s[1] += 5
s[1:2] = 'x'
s[1, 2] = 'y'
del s[0], s[1:2]
print(list(s), [*s], max(s), sum(s), sorted(s), tuple(s), list(enumerate(s)), list(zip(s, s)), dict.fromkeys(s))
a, *b = s
print(a, b, list(map(lambda v: v * 2, s)), any(v > 9 for v in s))


class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        print('iter')
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(It(3)), 1 in It(3), 5 in It(2), [*It(2)], sum(It(4)), next(It(1)), ','.join(str(x) for x in It(3)))
x, y = It(2)
print(x, y)


class Contains:
    def __contains__(self, v):
        return v and 'yes'

    def __iter__(self):
        raise RuntimeError('not used by in')


print(5 in Contains(), 0 in Contains(), 0 not in Contains())


class Rev:
    def __reversed__(self):
        return iter('reversed')

    def __length_hint__(self):
        return 5

    def __iter__(self):
        return iter('abc')


print(list(reversed(Rev())), list(Rev()))


class BadLen:
    def __init__(self, v):
        self.v = v

    def __len__(self):
        return self.v


for v in (-1, 'x', 1.5, 2 ** 70, None, True):
    try:
        print(len(BadLen(v)))
    except Exception as e:
        print(type(e).__name__, e)


class BadIter:
    def __iter__(self):
        return 5


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class NoContains:
    __contains__ = None

    def __iter__(self):
        return iter([1])


for f in (lambda: list(BadIter()), lambda: list(NoIter()), lambda: 1 in NoContains(), lambda: reversed(It(1)), lambda: reversed(5), lambda: next(5), lambda: Seq()[0], lambda: Rev()[0], lambda: len(Rev()), lambda: 1 in 5, lambda: next(Seq()), lambda: list(s.items)[10]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(list(iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4)))
