# match: mapping patterns.
class Key:
    NAME = 'name'


def f(v):
    match v:
        case {'type': 'point', 'x': x, 'y': y}:
            return f'point {x} {y}'
        case {'type': 'circle', **rest}:
            return f'circle {rest}'
        case {Key.NAME: str(n)}:
            return f'named {n}'
        case {1: one, None: none, -2.5: f}:
            return f'odd keys {one} {none} {f}'
        case {'a': {'b': {'c': deep}}}:
            return f'deep {deep}'
        case {'list': [first, *_]}:
            return f'first {first}'
        case {'or': 1 | 2 as n}:
            return f'or {n}'
        case {**kw} if not kw:
            return 'empty'
        case {}:
            return 'some mapping'
        case _:
            return 'other'


for v in ({'type': 'point', 'x': 1, 'y': 2, 'z': 3}, {'type': 'circle', 'r': 4}, {'type': 'circle'}, {'name': 'n'}, {'name': 1},
          {1: 'i', None: 'n', -2.5: 'f'}, {'a': {'b': {'c': 0}}}, {'a': {}}, {'list': [5, 6]}, {'list': []}, {'or': 2}, {'or': 3}, {}, [], 'x'):
    print(v, '->', f(v))


class Counting(dict):
    def __missing__(self, key):
        return 'made up'


match Counting(a=1):
    case {'b': x}:
        print('matched missing', x)
    case {'a': x, **rest}:
        print(x, rest, type(rest).__name__)
d = {'k': 1}
match d:
    case {'k': k, **rest}:
        rest['new'] = k
        print(d, rest)


class Map:
    def keys(self):
        return ['a']

    def get(self, key, default=None):
        return 1


print(f(Map()))
try:
    match {'a': 1}:
        case {Key.NAME: _, 'name': _}:
            pass
    match {'name': 1}:
        case {Key.NAME: _, 'name': _}:
            pass
except ValueError as e:
    print(e)
