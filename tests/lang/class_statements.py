# What may stand in a class body, and how it is executed.
print('before')


class A:
    print('in body')
    x = 1
    y = x + 1
    if y == 2:
        z = 'conditional'
    for i in range(3):
        last = i
    try:
        1 / 0
    except ZeroDivisionError as e:
        caught = str(e)
    with open(__file__) as f:
        opened = f.readable()
    data = [n * 10 for n in range(3)]
    total = sum(data)
    del i, f
    import math
    from math import pi

    def method(self):
        return self.x

    alias = method
    square = lambda self, n: n * n

    class Inner:
        value = 5

        class Deeper:
            pass

    (a, b), *c = [1, 2], 3, 4
    assert x == 1
    while x < 3:
        x += 1
    global from_class
    from_class = 'global'
    ...
    'a string that is not a docstring'


print(A.x, A.y, A.z, A.last, A.caught, A.opened, A.data, A.total, A.math.floor(2.5), A.pi > 3, A().alias(), A().square(4), A.Inner.value, A.Inner.Deeper.__qualname__, A.a, A.c, from_class, hasattr(A, 'i'), A.__doc__)


def make(base, **attrs):
    class Made(base):
        vars().update(attrs)
        kind = base.__name__
    return Made


M = make(A, extra=1)
print(M.extra, M.kind, M.__qualname__, M.__mro__[1] is A)


class WithCall(*[A], **{}):
    pass


print(WithCall.__bases__)


class K(A, metaclass=type):
    pass


print(type(K))


class Order:
    print('order 1')

    @(lambda f: print('decorating', f.__name__) or f)
    def m(self, d=print('default')):
        pass
    print('order 2')


class Raises:
    try:
        class Bad:
            raise ValueError('in class body')
    except ValueError as err:
        message = str(err)


print(Raises.message, hasattr(Raises, 'Bad'), hasattr(Raises, 'err'))


class Recursive:
    def clone(self):
        return Recursive()

    def deep(self, n):
        return self if n == 0 else self.clone().deep(n - 1)


print(type(Recursive().deep(5)).__name__)


class Empty: pass
class OneLine: x = 1; y = 2; f = lambda s: s.x + s.y


print(OneLine().f(), Empty.__dict__.get('x'), sorted(k for k in vars(OneLine) if not k.startswith('__')))


class Static:
    count = 0

    def __init__(self):
        Static.count += 1
        self.__class__.count += 1
        type(self).count += 1


class SubStatic(Static):
    pass


Static()
SubStatic()
print(Static.count, SubStatic.count, 'count' in vars(SubStatic))


class Shadow:
    str = 'shadowed'

    def f(self):
        return str(5)

    list = [1]
    n = len(list)


print(Shadow.str, Shadow().f(), Shadow.n)
for i in range(2):
    class Same:
        n = i
    if i == 0:
        first = Same
print(first is Same, first.n, Same.n, first.__qualname__ == Same.__qualname__)
