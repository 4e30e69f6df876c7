# map and filter are lazy.
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, [1, 5], [3, 2], [2, 9])), list(map(int, '123')), list(map(None.__class__, [])), list(map(len, ['', 'a'])))
print(list(filter(None, [0, 1, '', 'a', [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isalpha, 'a1b2')), list(filter(bool, [None, 2])), list(filter({1, 2}.__contains__, [1, 3, 2])))


def loud(x):
    print('call', x)
    return x * 2


m = map(loud, [1, 2, 3])
print('made', next(m))
print(list(m), next(m, 'done'), iter(m) is m, type(m).__name__)
f = filter(loud, [0, 1])
print(list(f), type(f).__name__)


def fails(x):
    if x == 2:
        raise ValueError('two')
    return x


m = map(fails, [1, 2, 3])
print(next(m))
try:
    next(m)
except ValueError as e:
    print(e)
print(next(m))


def stop(x):
    raise StopIteration


print(list(map(stop, [1, 2])), list(filter(stop, [1, 2])))
for f in (lambda: map(), lambda: map(str), lambda: map(str, 5), lambda: list(map(5, [1])), lambda: filter(None), lambda: filter(5, 5), lambda: list(filter(5, [1])), lambda: list(map(lambda: 0, [1])), lambda: list(map(str, [1], 5)), lambda: filter(None, [], 1), lambda: map(f=1), lambda: len(map(str, []))):
    try:
        print(f())
    except TypeError as e:
        print(e)


class C:
    def __init__(self, v):
        self.v = v

    def double(self):
        return self.v * 2


print(list(map(C.double, [C(1), C(2)])), [c.v for c in map(C, 'ab')], sum(map(lambda c: c.v, map(C, [1, 2]))), list(map(lambda *a: a, 'ab', [1, 2])), dict(map(lambda k: (k, len(k)), ['a', 'bb'])))
