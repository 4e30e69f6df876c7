# Corners that random programs found.
import collections
import itertools
import math
import operator

print(bytes(memoryview(bytearray())[-1:-9][::-1]), memoryview(b'')[::-1].tolist())
print(list(itertools.islice(itertools.count(False), 3)), list(itertools.islice(itertools.count(True, 2), 2)))
print(math.nextafter(-0.0, 0.0), math.nextafter(0.0, -0.0))
print(OSError(True, 'x').__class__, list[print], dict[int, math.sqrt], list[type(list[int])])
for call in (
    'operator.concat(range(0), 0)', 'operator.concat(list[int], (1,))', 'operator.concat([1], [2])', 'operator.concat(1, 2)',
    'collections.deque(0, 2 ** 70)', '[].pop(2 ** 70)', '[].insert(2 ** 70, 1)', 'collections.deque().rotate(2 ** 70)',
    'itertools.repeat(1, 2 ** 70)', 'itertools.combinations([], 2 ** 70)', '1 << 2 ** 64', '1 << 2 ** 70', 'int(bytearray())',
    'memoryview(1, 2)', 'math.prod()', '[].sort(1, 2, 3)', '"".splitlines(1, zz=2)', 'sum(zz=1)', 'len(1, 2, zz=1)', 'round(a=1, b=2, c=3)',
):
    try:
        print(call, eval(call))
    except Exception as e:
        print(call, type(e).__name__, e)


class Number:
    pass


def repeat(a, b):
    a *= b
    return a


try:
    repeat(Number(), [1])
except TypeError as e:
    print(e)


class Float(float):
    def __float__(self):
        return 5.5


class Int(int):
    def __float__(self):
        return 9.5


print(float(Float(1)), complex(Float(1)), math.sqrt(Float(4)), f'{Int(1):.2f}')


class Base:
    def __init_subclass__(cls, **keywords):
        print('subclass', cls.__name__, keywords)


class Generic[T]:
    pass


class Both(Generic, Base, flag=1):
    pass


# What may fail is computed after the method is found.
try:
    (0).missing(0 % 0)
except AttributeError as e:
    print(e)

for value in collections.ChainMap({'a': 1}), collections.UserList([1]), collections.UserDict(b=2), Number():
    match value:
        case [*items]:
            print('sequence', items)
        case {**items}:
            print('mapping', items)
        case _:
            print('neither')

view = memoryview(b'abc')
before = hash(view)
view.release()
print(hash(view) == before)
items = [3, 1, '', 2]
try:
    items.sort()
except TypeError:
    print(items)
print(math.comb(2 ** 63 - 1, 3), math.perm(2 ** 63 - 1, 2))
try:
    bytes(2 ** 63 - 1)
except OverflowError as e:
    print(e)


def delegate(iterator):
    print((yield from iterator))
    yield 'after'


for iterator in [1], (v for v in [1]):
    generator = delegate(iterator)
    next(generator)
    try:
        print(generator.throw(StopIteration('thrown')))
    except RuntimeError as e:
        print(e)
