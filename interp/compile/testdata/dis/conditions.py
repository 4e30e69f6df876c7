def conditions(a, b, c):
    if a and not b or c == 1:
        a, b = b, a
    if a < b <= c is not None:
        del a
    return a if b in (1, 2) else c


def shapes(value):
    match value:
        case [x, 'y', *_]:
            return x
        case {'key': 1 | 2 as n}:
            return n
        case str():
            return value
