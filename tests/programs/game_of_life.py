# Conway's Game of Life on a set of cells.
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


def show(cells, width=8, height=8):
    return '\n'.join(''.join('#' if (x, y) in cells else '.' for x in range(width)) for y in range(height))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
cells = glider
for generation in range(8):
    cells = step(cells)
    if generation % 4 == 3:
        print(generation + 1)
        print(show(cells))
print(sorted(cells))
assert cells == {(x + 2, y + 2) for x, y in glider}
blinker = frozenset({(0, 1), (1, 1), (2, 1)})
history = {}
state = blinker
for n in range(10):
    if state in history:
        print('period', n - history[state])
        break
    history[state] = n
    state = frozenset(step(state))
pentomino = {(1, 0), (2, 0), (0, 1), (1, 1), (1, 2)}
populations = []
for _ in range(60):
    populations.append(len(pentomino))
    pentomino = step(pentomino)
print(populations)
