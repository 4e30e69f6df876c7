# Classes: attributes, methods, construction, representation.
class Point:
    """A point."""
    dims = 2
    instances = []

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.instances.append(self)

    def dist2(self):
        return self.x ** 2 + self.y ** 2

    @classmethod
    def origin(cls):
        return cls(0, 0)

    @staticmethod
    def add(a, b):
        return Point(a.x + b.x, a.y + b.y)

    def __repr__(self):
        return f'{type(self).__name__}({self.x}, {self.y})'


p = Point(3, y=4)
print(p, p.dist2(), Point.dist2(p), Point.origin(), p.origin(), Point.add(p, p), p.add(p, Point(1)))
print(p.dims, Point.dims, vars(p), p.__dict__ is p.__dict__)
p.dims = 3
print(p.dims, Point.dims, vars(p))
del p.dims
print(p.dims)
Point.dims = 4
print(p.dims, len(Point.instances), p.instances is Point.instances)
p.z = 5
p.__dict__['w'] = 6
print(p.z, p.w, sorted(p.__dict__), getattr(p, 'q', 'none'), hasattr(p, 'z'))
print(Point.__name__, Point.__qualname__, Point.__module__, Point.__doc__, Point.__bases__, Point.__mro__, type(Point), Point.__dict__['dims'], type(Point.__dict__).__name__)
m = p.dist2
print(m(), m.__self__ is p, m.__func__ is Point.dist2, m.__name__, m == p.dist2, m is p.dist2, type(m).__name__, type(Point.dist2).__name__)
Point.late = lambda self, k: self.x * k
print(p.late(10))
p.own = lambda k: k
print(p.own(7), 'own' in vars(p))


class Empty:
    pass


e = Empty()
e.f = 1
print(type(e).__name__, isinstance(e, Empty), e == e, e == Empty(), e != Empty(), bool(e), hash(e) == hash(e), callable(e), callable(Empty))
for f in (lambda: Point(), lambda: Point(1, 2, 3), lambda: p.nope, lambda: Point.nope, lambda: Empty(1), lambda: p(), lambda: p + p, lambda: p < p, lambda: len(p), lambda: p[0], lambda: iter(p), lambda: p.dist2(1), lambda: Point.dist2(), lambda: delattr(p, 'nope'), lambda: p.origin(1), lambda: -p, lambda: 1 in p, lambda: p @ p, lambda: int(p), lambda: Point(1, z=2), lambda: object(1), lambda: object().x, lambda: setattr(object(), 'x', 1), lambda: Empty.__init__()):
    try:
        print(f())
    except Exception as ex:
        print(type(ex).__name__, ex)


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as ex:
    print(ex)
X = type('X', (Point,), {'dims': 9, 'hi': lambda self: 'hi'})
print(X(1), X.dims, X(2).hi(), X.__module__, X.__bases__)
p.__class__ = X
print(p, p.hi(), type(p) is X)
try:
    p.__class__ = int
except TypeError as ex:
    print(ex)
