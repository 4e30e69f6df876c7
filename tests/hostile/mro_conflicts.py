# Orders of base classes that work, and that do not.
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
class E(C): pass
class F(D, E): pass


def order(*bases):
    try:
        print([c.__name__ for c in type('T', bases, {}).__mro__])
    except TypeError as e:
        print(e)


order(A)
order(B, C)
order(F)
order(D, A)
order(A, D)
order(B, A, C)
order(B, B)
order(E, D)
order(D, E)
X, Y = type('X', (), {}), type('Y', (), {})
order(type('XY', (X, Y), {}), type('YX', (Y, X), {}))
many = tuple(type(f'M{i}', (A,), {}) for i in range(50))
order(*many)
