# a *= b of classes derived from sequences: what they make of * comes first.
import operator
class A(list):
    def __mul__(self, o): return 0
class B(A): pass
class C(list):
    def __mul__(self, o): return 0
    def __imatmul__(self, o): pass
class D(A):
    def __imatmul__(self, o): pass
class E(list):
    def __add__(self, o): return 'add'
class F(E):
    def __init__(self, v=1): pass
class G(list):
    def __rmul__(self, o): return 'r'
class H(A):
    def __init__(self, v=1): pass
class I(bytearray):
    def __mul__(self, o): return 'm'
    def __add__(self, o): return 'a'
for K in A, B, C, D, H, E, F, G:
    x = K([1])
    try: r = operator.imul(x, 2)
    except Exception as e: r = e
    y = K([1])
    try: y *= 2
    except Exception as e: y = e
    z = K([1])
    try: z += [2]
    except Exception as e: z = e
    print(K.__name__, repr(r), repr(y), repr(z))
x = I(b'a'); x *= 2; print(x)
x = I(b'a'); x += b'x'; print(x)
class J(list):
    def __mul__(self, o): return NotImplemented
class K(list):
    def __mul__(self, o): return 'mul'
    def __imul__(self, o): return 'imul'
class L(K): pass
class M(list):
    __mul__ = None
class R:
    def __rmul__(self, o): return 'r'
for C in J, K, L, M:
    for o in 2, R(), 'x', None:
        x = y = C([1])
        try: x *= o
        except Exception as e: x = f'{type(e).__name__}: {e}'
        print(C.__name__, type(o).__name__, x, x is y)
class N(int):
    def __mul__(self, o): return 'n'
x = N(3); x *= 2; print(x)
x = 2; x *= N(3); print(x)
# What has a length but does not repeat leaves it at that; other things let the right one repeat itself.
for a in {1}, frozenset(), {}, {}.keys(), range(3), memoryview(b'a'), 1.5, None, object():
    for o in 'a', [1], b'a':
        x = a
        try: x *= o
        except TypeError as e: print(e)
