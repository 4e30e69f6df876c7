# A sudoku solver by constraint propagation and search.
rows, cols = 'ABCDEFGHI', '123456789'
squares = [r + c for r in rows for c in cols]
units_all = [[r + c for r in rows] for c in cols] + [[r + c for c in cols] for r in rows] + [[r + c for r in rs for c in cs] for rs in ('ABC', 'DEF', 'GHI') for cs in ('123', '456', '789')]
units = {s: [u for u in units_all if s in u] for s in squares}
peers = {s: set(sum(units[s], [])) - {s} for s in squares}


def parse(grid):
    values = dict.fromkeys(squares, cols)
    for s, d in zip(squares, grid):
        if d in cols and not assign(values, s, d):
            return None
    return values


def assign(values, s, d):
    others = values[s].replace(d, '')
    return values if all(eliminate(values, s, o) for o in others) else None


def eliminate(values, s, d):
    if d not in values[s]:
        return True
    values[s] = values[s].replace(d, '')
    if not values[s]:
        return False
    if len(values[s]) == 1 and not all(eliminate(values, p, values[s]) for p in sorted(peers[s])):
        return False
    for u in units[s]:
        places = [p for p in u if d in values[p]]
        if not places or len(places) == 1 and not assign(values, places[0], d):
            return False
    return True


searched = 0


def search(values):
    global searched
    searched += 1
    if not values:
        return None
    if all(len(v) == 1 for v in values.values()):
        return values
    s = min((s for s in squares if len(values[s]) > 1), key=lambda s: (len(values[s]), s))
    for d in values[s]:
        if found := search(assign(values.copy(), s, d)):
            return found
    return None


def show(values):
    for r in rows:
        print(' '.join(values[r + c] + ('|' if c in '36' else '') for c in cols))
        if r in 'CF':
            print('------+-------+------')


easy = '..3.2.6..9..3.5..1..18.64....81.29..7.......8..67.82....26.95..8..2.3..9..5.1.3..'
hard = '4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......'
for grid in (easy, hard):
    solved = search(parse(grid))
    show(solved)
    assert all(sorted(solved[s] for s in u) == list(cols) for u in units_all)
    print()
print(searched > 1, search(parse('11' + '.' * 79)))
