# Which operations of sets and dicts ask a subclass that iterates otherwise, and
# which look at what it holds.


class Pair(set):
    def __iter__(self):
        yield from "ab"


class Frozen(frozenset):
    def __iter__(self):
        return iter([1, 2])


class Failing(set):
    def __iter__(self):
        raise ValueError("no")


class Silent(set):
    __iter__ = None


class Mapping(dict):
    def __iter__(self):
        yield 5

    def keys(self):
        return [7]


def attempt(f, x):
    try:
        print(f(x))
    except Exception as e:
        print(type(e).__name__, e)


SETS = {
    "repr": repr,
    "str": str,
    "list": list,
    "set": lambda x: sorted({x and 1, 2} | set(x), key=str),
    "or": lambda x: len(x | {9}),
    "and": lambda x: x & {3, 5},
    "in": lambda x: 3 in x,
    "isdisjoint": lambda x: x.isdisjoint({3}),
    "other's isdisjoint": lambda x: {3}.isdisjoint(x),
    "issubset": lambda x: x.issubset([3]),
    "star": lambda x: [*x],
}
for cls in Pair, Frozen, Failing, Silent:
    for name, f in SETS.items():
        print(cls.__name__, name, end=" ")
        attempt(f, cls([3]))
    attempt(repr, cls())

MAPPINGS = {
    "repr": repr,
    "list": list,
    "dict": dict,
    "stars": lambda x: {**x},
    "or": lambda x: x | {},
    "other's or": lambda x: {} | x,
    "copy": lambda x: x.copy(),
    "update": lambda x: {}.update(x),
    "call": lambda x: (lambda **k: k)(**x),
    "equal": lambda x: x == {3: 4},
}
for name, f in MAPPINGS.items():
    print(name, end=" ")
    attempt(f, Mapping({3: 4}))
print(Mapping().copy(), Mapping() | {1: 2})
