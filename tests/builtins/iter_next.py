# iter and next, with sentinels and defaults.
it = iter([1, 2])
print(next(it), next(it), next(it, 'default'), next(it, None))
try:
    next(it)
except StopIteration as e:
    print('stop', e.value)
values = iter([1, 2, 'end', 3])
print(list(iter(lambda: next(values), 'end')), list(values))
print(list(iter(iter([1, 2]))), list(iter('ab')), list(iter({'k': 1})), list(iter((1,))), list(iter({5})), list(iter(b'a')), list(iter(range(2))))
n = 0


def count():
    global n
    n += 1
    return n


c = iter(count, 4)
print(list(c), list(c), n, type(c).__name__)


class It:
    def __init__(self):
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.i += 1
        if self.i > 3:
            raise StopIteration('value')
        return self.i


print(list(It()), next(It()), sum(It()), max(It()), tuple(It()), [*It()], dict.fromkeys(It()))


class GetItem:
    def __getitem__(self, i):
        if i > 2:
            raise StopIteration if i > 100 else IndexError
        return chr(97 + i)


g = iter(GetItem())
print(list(g), next(g, 'over'), type(g).__name__, 'b' in GetItem(), list(zip(GetItem(), GetItem())))
for f in (lambda: iter(5), lambda: iter(), lambda: iter(5, 6), lambda: next([]), lambda: next(), lambda: next(iter([]), 1, 2), lambda: iter(None), lambda: next(iter([])), lambda: list(iter(lambda: 1 / 0, 0)), lambda: iter([], 1), lambda: iter(object)):
    try:
        print(f())
    except (TypeError, ZeroDivisionError, StopIteration) as e:
        print(type(e).__name__, e)
l = [1, 2, 3]
it = iter(l)
next(it)
l.insert(0, 0)
print(list(it), list(it))
l.append(9)
print(list(it))
it = iter(l)
del l[:]
print(list(it), it.__length_hint__())
