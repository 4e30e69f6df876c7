# Arithmetic dunders: direct, reflected, in-place, NotImplemented.
class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'V({self.n})'


def binary(name):
    def method(self, other):
        if isinstance(other, str):
            return NotImplemented
        return f'{name}({self.n}, {getattr(other, "n", other)})'
    return method


ops = ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'or', 'xor', 'matmul']
signs = ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '@']
for op in ops:
    setattr(V, f'__{op}__', binary(op))
    setattr(V, f'__r{op}__', binary('r' + op))
v = V(1)
for sign in signs:
    print(sign, eval(f'v {sign} 5'), eval(f'5 {sign} v'), eval(f'v {sign} v'))
for sign in signs:
    try:
        eval(f'v {sign} "s"')
    except TypeError as e:
        print(e)
    x = v
    exec(f'x {sign}= 3')
    print(x)


class I(V):
    def __iadd__(self, other):
        self.n += other
        return self

    def __isub__(self, other):
        return NotImplemented


i = I(1)
j = i
i += 5
print(i is j, i.n)
i -= 2
print(i)


class U:
    def __neg__(self):
        return 'neg'

    def __pos__(self):
        return 'pos'

    def __invert__(self):
        return 'invert'

    def __abs__(self):
        return 'abs'

    def __round__(self, n=None):
        return f'round {n}'

    def __divmod__(self, o):
        return 'divmod'

    def __rdivmod__(self, o):
        return 'rdivmod'

    def __pow__(self, o, m=None):
        return f'pow {o} {m}'

    def __trunc__(self):
        return 3

    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'


u = U()
import math
print(-u, +u, ~u, abs(u), round(u), round(u, 2), divmod(u, 1), divmod(1, u), u ** 2, pow(u, 2, 3), math.trunc(u), math.floor(u), math.ceil(u))


class Base:
    def __add__(self, o):
        return 'base add'

    def __radd__(self, o):
        return 'base radd'


class Derived(Base):
    def __radd__(self, o):
        return 'derived radd first'


class Derived2(Base):
    pass


print(Base() + Derived(), Base() + Derived2(), Derived() + Base(), Base() + Base(), 1 + Base())


class Refuse:
    def __add__(self, o):
        return NotImplemented

    __radd__ = __add__


for src in ('Refuse() + Refuse()', 'Refuse() + 1', '1 + Refuse()', '[] + Refuse()', '-Refuse()', 'Refuse() ** 2', 'pow(Refuse(), 2, 3)', 'divmod(Refuse(), 1)'):
    try:
        print(eval(src))
    except TypeError as e:
        print(e)


class ListLike:
    def __radd__(self, o):
        return f'radd {o}'

    def __rmul__(self, o):
        return f'rmul {o}'


print([1] + ListLike(), 'a' + ListLike(), (1,) * ListLike(), [1] * ListLike(), '%s' % ListLike.__name__)
l = [1]
l += 'a'
print(l)
