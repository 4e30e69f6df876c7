# Comparison dunders, reflection, defaults, and hashing.
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        print(f'eq {self.n}')
        return self.n == o.n if isinstance(o, V) else NotImplemented

    def __lt__(self, o):
        print(f'lt {self.n}')
        return self.n < o.n if isinstance(o, V) else NotImplemented

    def __le__(self, o):
        return 'le result'


a, b = V(1), V(2)
print(a == b, a != b, a < b, a > b, a <= b, a >= b, a == 5, 5 == a, a != 5)
try:
    a < 5
except TypeError as e:
    print(e)
try:
    hash(a)
except TypeError as e:
    print(e)
print(V.__hash__)
print([a, b] == [V(1), V(2)], a in [b, a], [V(2)].index(b), sorted([b, a], key=lambda v: v.n)[0].n)
print(max(a, b).n, min([b, a]).n, [v.n for v in sorted([V(3), V(1), V(2)])])


class H:
    def __init__(self, k):
        self.k = k

    def __eq__(self, o):
        return isinstance(o, H) and self.k == o.k

    def __hash__(self):
        return hash(self.k)


print({H(1): 'one'}[H(1)], len({H(1), H(1), H(2)}), H(1) in {H(1)}, hash(H('x')) == hash('x'))


class Sub(H):
    def __eq__(self, o):
        return True


try:
    {Sub(1)}
except TypeError as e:
    print(e)


class Sub2(H):
    __hash__ = H.__hash__

    def __eq__(self, o):
        return super().__eq__(o)


print(len({Sub2(1), Sub2(1)}))


class BadHash:
    def __hash__(self):
        return 'x'


class BigHash:
    def __hash__(self):
        return 2 ** 64 + 5


class NegHash:
    def __hash__(self):
        return -1


try:
    hash(BadHash())
except TypeError as e:
    print(e)
print(hash(BigHash()), hash(NegHash()))


class Base:
    def __lt__(self, o):
        return 'base lt'

    def __gt__(self, o):
        return 'base gt'


class Derived(Base):
    def __gt__(self, o):
        return 'derived gt'


print(Base() < Derived(), Derived() < Base(), Base() < Base(), Base() > Derived())


class Eq:
    def __eq__(self, o):
        return 'eq value'


print(Eq() == 1, Eq() != 1, 1 == Eq(), [Eq()] == [1], not (Eq() == 1))


class Ne:
    def __ne__(self, o):
        return 'ne value'


print(Ne() != 1, Ne() == 1)


class Identity:
    pass


x, y = Identity(), Identity()
print(x == x, x == y, x != y, x in [x], x.__eq__(y), x.__eq__(x), x.__ne__(y), x.__lt__(y), object.__eq__(1, 2))
for op in ('<', '>', '<=', '>='):
    try:
        eval(f'x {op} y')
    except TypeError as e:
        print(e)


class Raises:
    def __eq__(self, o):
        raise ValueError('eq raised')


try:
    Raises() in [1]
except ValueError as e:
    print(e)
r = Raises()
print(r in [r], [r].count(r), [r].index(r))
