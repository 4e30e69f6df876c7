# Patterns in patterns, scoping of captures, and what is evaluated how often.
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Circle:
    __match_args__ = ('center', 'radius')

    def __init__(self, center, radius):
        self.center, self.radius = center, radius


def describe(shape):
    match shape:
        case [] | {}:
            return 'nothing'
        case [Point(0, 0) as origin, *others] if all(isinstance(o, Point) for o in others):
            return f'path from {origin.x},{origin.y} with {len(others)} more'
        case Circle(Point(x, y), r) if r > 10:
            return f'big at {x},{y}'
        case Circle(Point(0, _) | Point(_, 0) as c, radius=(1 | 2) as r):
            return f'small on axis {c.x},{c.y} r{r}'
        case {'shapes': [*_, {'kind': 'last', **rest}]}:
            return f'ends with {rest}'
        case {'shapes': [first, *_]} | {'first': first}:
            return f'begins with {first}'
        case (str() as name, (int() | float()) as value, *flags):
            return f'{name}={value} {flags}'
        case [[[deep]]] | {'a': {'b': [deep]}}:
            return f'deep {deep}'
        case object(x=1) | object(y=2):
            return 'by attribute'
        case _:
            return 'unknown'


for s in ([], {}, [Point(0, 0)], [Point(0, 0), Point(1, 1)], [Point(0, 0), 5], Circle(Point(3, 4), 11), Circle(Point(0, 4), 2), Circle(Point(4, 0), 1), Circle(Point(4, 4), 1), {'shapes': [1, {'kind': 'last', 'z': 3}]}, {'shapes': [7]}, {'first': 8}, ('n', 1.5, 'f', 'g'), ('n', 'x'), [[[9]]], {'a': {'b': [10]}}, Point(1, 9), Point(9, 2), None):
    print(describe(s))
evaluations = []


class Watch:
    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        evaluations.append(name)
        return name


def subject():
    evaluations.append('subject')
    return Watch()


match subject():
    case Watch(a='no') | Watch(a='a', b='b'):
        print(evaluations)


def captures(v):
    a = b = 'unset'
    match v:
        case [a, 1]:
            pass
        case [_, b]:
            pass
    return a, b


print(captures([0, 1]), captures([5, 6])[1], captures(7))


def guards(v):
    out = []

    def g(x, r):
        out.append(x)
        return r
    match v:
        case [x] if g('first', False):
            pass
        case [x] if g('second', True) and x:
            out.append('taken')
        case _ if g('third', True):
            out.append('default')
    return out


print(guards([1]), guards([0]), guards(5))
match {'k': None}:
    case {'k': None}:
        print('None is matched by identity')
for x in range(3):
    match x:
        case 0:
            continue
        case 1:
            print('one')
        case _:
            break
else:
    print('not reached')
