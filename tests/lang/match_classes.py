# match: class patterns with positional and keyword sub-patterns.
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    __match_args__ = ('x', 'y', 'z')

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Plain:
    attr = 5


def f(v):
    match v:
        case Point3(0, 0, 0):
            return 'origin3'
        case Point3(x, y, z=depth):
            return f'3d {x} {y} {depth}'
        case Point(0, 0):
            return 'origin'
        case Point(x=0, y=y):
            return f'on y axis {y}'
        case Point(x, 0):
            return f'on x axis {x}'
        case Point(Point(a, b), c):
            return f'nested {a} {b} {c}'
        case Point(x, y) if x == y:
            return f'diagonal {x}'
        case Point() as p:
            return f'point {p.x} {p.y}'
        case Plain(attr=5, missing=_):
            return 'never'
        case Plain(attr=a):
            return f'plain {a}'
        case int(n) | float(n):
            return f'number {n}'
        case str(s):
            return f'str {s}'
        case bytes(b) | bytearray(b):
            return f'bytes {b}'
        case list([x, *_]) | tuple([x, *_]):
            return f'first {x}'
        case dict({'k': v}):
            return f'k is {v}'
        case set(s) | frozenset(s):
            return f'set {s}'
        case _:
            return 'other'


for v in (Point3(0, 0, 0), Point3(1, 2, 3), Point(0, 0), Point(0, 9), Point(9, 0), Point(Point(1, 2), 3), Point(4, 4),
          Point(4, 5), Plain(), 7, 1.5, True, 's', b'b', bytearray(b'ba'), [1, 2], (3,), [], {'k': 0}, {}, {1}, frozenset([2]), None):
    print(f(v))


class NoArgs:
    pass


class BadArgs:
    __match_args__ = ['x']


class BadName:
    __match_args__ = (1,)


def probe(cls, obj):
    try:
        match obj:
            case cls(a):
                return a
    except TypeError as e:
        return str(e)


print(probe(NoArgs, NoArgs()))
print(probe(BadArgs, BadArgs()))
print(probe(BadName, BadName()))
print(probe(5, 5))
try:
    match Point(1, 2):
        case Point(a, b, c):
            pass
except TypeError as e:
    print(e)
try:
    match Point(1, 2):
        case Point(a, x=b):
            pass
except TypeError as e:
    print(e)
try:
    match 5:
        case int(a, b):
            pass
except TypeError as e:
    print(e)
