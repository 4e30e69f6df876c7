# items behind a star are asked for by their index from the start
import collections.abc


class Squares(collections.abc.Sequence):
    def __len__(self):
        return 5

    def __getitem__(self, i):
        print('item', i)
        return i * i


match Squares():
    case [first, *_, before, last]:
        print(first, before, last)
match Squares():
    case [*_, 15]:
        print('no')
    case [_, *_, 16]:
        print('yes')
match Squares():
    case [*_, a, _, _]:
        print(a)
for x in [1, 2, 3], (1, 2), 'ab', range(4), collections.deque('abc'):
    match x:
        case [*_, 3]:
            print('3 last', x)
        case [a, *_, b]:
            print(a, b)
        case _:
            print('other', x)
