"""Tuples that are only looked up or compared: the same as if they were kept."""
kept = []


class Claims:
    """A key that equals a tuple, and keeps what it is compared with."""

    def __hash__(self):
        return hash((7, 8))

    def __eq__(self, other):
        kept.append(other)
        return other == (7, 8)


class Keeps(tuple):
    def __eq__(self, other):
        kept.append(other)
        return tuple.__eq__(self, other)

    __hash__ = tuple.__hash__


seen = {(1, 2), ('a', 3), (1.0, True), (None, 'x'), (), (5,), (1, 2, 3, 4), (1, 2, 3, 4, 5)}
board = {(0, 0): 'origin', (1, 'b'): 2, (None,): 3}


def look(x, y):
    out = [(x, y) in seen, (x, y) not in seen, (y, x) in frozenset(seen), (x, y) in board, (x, y) == (1, 2), (x, y) != (1, 2), (x,) == (5,),
           (x, y) == [1, 2], (x, y) == 5, (x, y, x, y, x) in seen]
    if (x, y) in seen:
        out.append('in')
    if (x, y) not in seen:
        out.append('not in')
    if (x, y) == (0, 0):
        out.append('origin')
    if (x, y) != (0, 0):
        out.append('elsewhere')
    if (x, y) == (y, x):
        out.append('same')
    while (x, y) in board and len(out) < 30:
        out.append('again')
    try:
        out.append(board[x, y])
    except (KeyError, TypeError) as error:
        out.append((type(error).__name__, error.args))
    try:
        out.append((x, [y]) in seen)
    except TypeError as error:
        out.append(str(error).partition(' (')[0])
    return out


for pair in ((1, 2), ('a', 3), (1, True), (True, 1.0), (None, 'x'), (0, 0), (0.0, False), (1, 'b'), (2 ** 70, 1), (1j, 2), (float('nan'), 1),
             ((1, 2), 3), (b'x', 1), (-1, -2), ('', '')):
    print(look(*pair))

seen.add(Claims())
print(look(7, 8))
print(kept)
kept.clear()
for i in range(3):
    (7, i) in seen
    (7, 8) in seen
print(kept)
kept.clear()
board[Keeps((3, 4))] = 't'
seen.add(Keeps((3, 4)))
print(look(3, 4), kept)
kept.clear()


class Watched(dict):
    def __contains__(self, key):
        kept.append(key)
        return True

    def __getitem__(self, key):
        kept.append(key)
        return key


watched = Watched()
for i in range(3):
    (i, i) in watched
    watched[i, -i]
print(kept)

grid = {}
for i in range(40):
    for j in range(40):
        if (i, j) not in grid:
            grid[i, j] = i * j
        grid[i, j] += 1
print(sum(grid[i, j] for i in range(40) for j in range(40)), (39, 39) in grid, (40, 0) in grid)
del grid[i, j]
print((i, j) in grid, len(grid))


def rebound(x, y):
    """What the right side binds comes too late for the left."""
    return (x, y) in {(x := 3, y)}, (x, y) == (x := 4, y), x, [(x, y := 9), (9, 9)][1] == (y, y)


print(rebound(3, 6))
pairs = [(1, 2), (3, 4)]
one = 1
print((one, 2) in pairs, (one, 2) in tuple(pairs), (one, 3) in pairs)
for wrong in '(one, 2) in 5', '5[one, 2]', '(one, 2) in "text"', 'board[one, [2]]':
    try:
        eval(wrong)
    except TypeError as error:
        print(str(error).partition(' (')[0])


class Given:
    def __getitem__(self, key):
        return key

    def __class_getitem__(cls, key):
        return key


print(Given()[one, 1], Given[one, 1], list[one, 1], dict[str, one], Given()[one, 1:2, one:one], Given()[one:one, ...])
