# type parameters and type aliases.
from each import each
each('''
type A = int
A, A.__value__, A.__name__, A.__type_params__, type(A), repr(A)
type B[T] = list[T]
B[int], B.__type_params__, B.__value__, B[int].__origin__, B[int].__args__
B[int, str]
type C[*Ts] = tuple[*Ts]
C[int, str], C.__value__
type D[**P] = int
D.__type_params__, type(D.__type_params__[0])
type E = undefined_name
E.__value__
type F = list[F]
F.__value__
A()
A.x
isinstance(5, A)
A | None, None | A
class G(A): pass
type A.x = 5
type 5 = int
type[int] , type(5), type
type = 5; type
del type
type X[T: int, U: (int, str), V = bool] = dict[T, U]
X.__type_params__, X.__type_params__[0].__bound__, X.__type_params__[1].__constraints__, X.__type_params__[2].__default__, X.__type_params__[0].has_default()
def f[T](x: T) -> T: return x
f(5), f.__type_params__, f.__annotations__, f.__type_params__[0].__infer_variance__
f[int]
def g[T: undefined](x): return x
g.__type_params__[0].__bound__
def h[T, T](): pass
def h[T](T): return T
h(5), h.__type_params__
class C1[T]: pass
C1[int], C1.__type_params__, C1.__mro__, C1.__orig_bases__, C1.__parameters__
class C2[T](C1[T]): x: T
C2.__annotations__, C2.__orig_bases__
class C3[T](Generic[T]): pass
class C3[T]: y = T
C3.y
class C4[T]: m = lambda self: T
C4().m()
class C5[T]: \tdef m[U](self, u: U, t: T): return U, T
C5().m(1, 2)
def k[T](): return [T for _ in range(1)], (lambda: T)(), T.__name__
k()
def k[T=int](): return T.__default__
k()
def k[T=int, U](): pass
def k[*Ts=int](): pass
def k[*Ts: int](): pass
def k[**P: int](): pass
def k[](): pass
def k[T,](): return T
k()
def k[T](x=T): pass
def k[T: (yield)](): pass
def k[T: (x := 1)](): pass
type Y[T: await x] = int
class K[T: (yield)]: pass
class M[T](metaclass=type): pass
M.__type_params__
class M[T: int = bool](list[T]): pass
M([1]), M[bool], M.__orig_bases__
def dec(f): print(f.__type_params__); return f
@dec
def q[T](): pass
async def aq[T](): pass
aq.__type_params__
lambda[T]: 1
def outer[T](): return (lambda: inner())() 
class N[T]: T = 5; u = T
N.u, N.__type_params__
def nl[T](): nonlocal T
def nl[T](): global T
def nl[T](): T = 5; return T
nl(), nl.__type_params__
def nest[T](): return (lambda: [T, (lambda: T)()])()
nest()
type Z = (yield)
type Z = (x := 5)
type Z = await y
type Z = lambda: Q
type Rec[T] = T | list[Rec[T]]
class Outer[T]: \tclass Inner[U]: t = T; u = U
Outer.Inner.t, Outer.Inner.u, Outer.Inner.__qualname__
A.__module__, f.__qualname__, C1.__qualname__, hash(A) is not None, A == A
A.__value__ = 5
''')
