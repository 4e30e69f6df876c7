# match: sequence patterns.
def f(v):
    match v:
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [1, 2, *rest]:
            return f'12 then {rest}'
        case [first, *_, 'end']:
            return f'{first} to end'
        case (a, (b, [c, *d])):
            return f'nested {a} {b} {c} {d}'
        case [*init, last] if len(init) > 3:
            return f'long {init} {last}'
        case [str(), int()] | [int(), str()]:
            return 'mixed'
        case [a, b]:
            return f'pair {a} {b}'
        case [*all]:
            return f'all {all}'
        case _:
            return 'not a sequence'


class MyList(list):
    pass


for v in ([], (), [1], (5,), [1, 2], (1, 2, 3, 4), ['s', 0, 'end'], ['s', 'end'], [7, [8, [9]]], [7, [8, [9, 10, 11]]],
          range(6), ['a', 1], [1, 'a'], [3, 4], [1, 3, 5], 'string', b'bytes', bytearray(b'x'), {1, 2}, {}, None, 5,
          MyList([1]), iter([1]), [[]], range(0)):
    print(repr(v) if not hasattr(v, '__next__') else 'iterator', '->', f(v))


def stars(v):
    match v:
        case [a, *b, c]:
            return a, b, c
        case a, *_:
            return a


print(stars('ab'.split()), stars([1, 2]), stars([1, 2, 3, 4]), stars([1]))
match [1, [2, 3]], {'k': (4, 5)}:
    case [a, [b, c]], {'k': (d, e)}:
        print(a, b, c, d, e)


class Seq:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i


print(f(Seq()))


def partial(v):
    bound = 'unset'
    match v:
        case [bound, 0]:
            return 'hit'
    return bound


print(partial([1, 0]), partial([1, 2]))
