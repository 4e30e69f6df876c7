# Calls with more arguments than fit beside the caller's variables: they stay
# what they are while a function written in Go calls functions of the script.
import functools


class Item:
    def __init__(self, n):
        self.n = n

    def __str__(self):
        a, b, c, d = 1, 2, 3, 4
        return f'{self.n}+{a + b + c + d}'

    __repr__ = __str__

    def __lt__(self, other):
        steps = [i for i in range(3)]
        return self.n < other.n - len(steps) + 3


class Meta(type):
    def __call__(cls, *args, **kwargs):
        return cls, args[-1:], list(kwargs.items())[-1:]


class Made(metaclass=Meta):
    pass


def key(item):
    a = b = c = d = e = f = 1
    return -item.n * a * b * c * d * e * f


def last(*args, **kwargs):
    return args[-1:], list(kwargs.items())[-1:]


cached = functools.lru_cache(typed=True)(last)
for n in (1, 2, 8, 12, 13, 14, 15, 16, 17, 18, 30, 100):
    items = [Item(i) for i in range(n)]
    print(*items)
    print(max(*items, Item(-1)), min(*items, Item(-1)), max(*items, Item(-1), key=key), min(*items, Item(-1), key=key))
    print('{} {} {}'.format(*items, Item(1), Item(2)))
    print(list(map(lambda *several: [item.n for item in several], *[[item] for item in items])))
    named = {f'k{i}': item for i, item in enumerate(items)}
    print(cached(**named), cached(*items), cached(*items, **named))
    print(functools.partial(last, 1)(**named), functools.partial(last, q=3)(*items, **named))
    print(Made(*items, **named), Made(**named))
    print(sorted([1], key=functools.partial(lambda x, **kwargs: print(x, list(kwargs.items())[-1]), **named)))
    print(str.format_map('{k0}', named), list(zip(*[[item] for item in items]))[0][-1])
