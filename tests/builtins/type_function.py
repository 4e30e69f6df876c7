# type with one and three arguments, and __build_class__ through class statements.
print(type(5), type(type), type(5)('7'), type('') is str, type(5) == int, type(True) is int, type(lambda: 0).__name__)
T = type('T', (), {'x': 1, '__repr__': lambda self: 'T!', 'm': lambda self, n: n + self.x})
print(T(), T.x, T().m(5), T.__name__, T.__module__, T.__bases__, isinstance(T(), T))
U = type('U', (T,), dict(x=10))
print(U().m(1), U.__mro__, issubclass(U, T))
V = type('V', (int,), {'double': property(lambda s: s * 2)})
print(V(4).double, V(3) + 1)


class Base:
    def __init_subclass__(cls, **kw):
        print('subclass', cls.__name__, kw)


W = type('W', (Base,), {}, opt=1)
for f in (lambda: type(), lambda: type(1, 2), lambda: type('x', (), {}, 1), lambda: type('x', [], {}), lambda: type(5, (), {}), lambda: type('x', (5,), {}), lambda: type('x', (), []), lambda: type('x', (int, str), {}), lambda: type('x\0y', (), {}), lambda: type('X', (), {'__slots__': 1})):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
ns = {'a': 1}
X = type('X', (), ns)
ns['b'] = 2
X.c = 3
print(hasattr(X, 'b'), 'c' in ns)
print(type('', (), {}).__name__ == '', type('has space', (), {}).__name__)
super_check = type('S', (T,), {'m': lambda self, n: super(type(self), self).m(n) * 100})
print(super_check().m(1))
print([c.__name__ for c in type('D', (type('A', (T,), {}), type('B', (T,), {})), {}).__mro__])


# Names and docstrings are text: there are no lone surrogates in them.
def renamed(name):
    T.__name__ = name
    return T


for make in (lambda: type('x\ud800y', (), {}), lambda: type('\ud800\0', (), {}), lambda: type('x', (), {'__doc__': 'a\ud800'}),
             lambda: renamed('x\ud800'), lambda: renamed('x\0'), lambda: renamed('Other')):
    try:
        print(make())
    except ValueError as e:
        print(type(e).__name__, e)
