# Annotations as text, classes registered later, hashes and states.
import functools
from collections.abc import Iterable, Sequence, Set, Sized


@functools.singledispatch
def show(value):
    return 'anything'


@show.register
def _(value: 'int'):
    return 'int'


@show.register
def _(value: 'Sequence'):
    return 'sequence'


print(show(1), show([]), show(1.5))


class Late:
    pass


print(show(Late()))
Sequence.register(Late)
print(show(Late()))


class Counting:
    hashed = 0

    def __hash__(self):
        Counting.hashed += 1
        return 1


for size in None, 2, 0:
    @functools.lru_cache(size)
    def cached(value):
        return value

    Counting.hashed = 0
    counting = Counting()
    cached(counting)
    cached(counting)
    print(size, Counting.hashed)

part = functools.partial(print, 1)
part.label = 'print'


class Args(tuple):
    pass


class Keywords(dict):
    pass


part.__setstate__((max, Args((1,)), Keywords(default=2), None))
print(part.func, type(part.args), type(part.keywords), vars(part))


# A class that is registered with one abstract class and inherits from another.
@functools.singledispatch
def kind(value):
    return 'anything'


class Sizes(Sized):
    def __len__(self):
        return 0


kind.register(Sized, lambda value: 'sized')
kind.register(Iterable, lambda value: 'iterable')
Iterable.register(Sizes)
print(kind(Sizes()), kind(5))
kind.register(Set, lambda value: 'set')
Set.register(Sizes)
print(kind(Sizes()))

# A partial object that is part of itself.
part.__setstate__((part, (part,), {'again': part}, None))
print(part)
