# Lambdas of every shape.
print((lambda: 1)())
print((lambda x: x)(2))
print((lambda x, y=2, *a, k, z=5, **kw: (x, y, a, k, z, kw))(1, k=3))
print((lambda *, k: k)(k=1), (lambda a, /: a)(2), (lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
print((lambda x: lambda y: lambda z: x + y + z)(1)(2)(3))
print([f(2) for f in (lambda x: x, lambda x: x * 2, lambda x: x ** 2)])
print((lambda: (yield))().__class__.__name__)
print((lambda x: x if x else 'no')(0))
print((lambda: [i for i in range(3)])())
print((lambda *a: a)(*range(3)), (lambda **k: k)(**{'a': 1}))
f = lambda: None
print(f.__name__, f.__qualname__, f())
print(sorted([3, 1, 2], key=lambda v: -v), sorted(['bb', 'a'], key=len))
print(list(map(lambda a, b: a + b, [1, 2], [10, 20])))
print((lambda x=lambda: 5: x())())
print((lambda: (a := 3) + a)())
x = lambda: 1, 2
print(x[0](), x[1])
d = {'a': lambda: 1, 'b': lambda q: q}
print(d['a'](), d['b'](4))


class C:
    m = lambda self, v: (self.__class__.__name__, v)


print(C().m(1))
print((lambda a, b: a < b)(1, 2), (lambda: not True)(), (lambda: 1 in [1])())
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(10))
print([(lambda i: i * 10)(i) for i in range(3)])
print((lambda: ...)(), (lambda: None)(), (lambda: ())())
print(max('abc', key=lambda c: -ord(c)))
print((lambda x: (lambda: x)())(9))
