# Inheritance, super, C3 linearisation and its failures.
class A:
    def who(self):
        return ['A']

    def __init__(self, **kw):
        print('A init', kw)


class B(A):
    def who(self):
        return ['B'] + super().who()

    def __init__(self, b=None, **kw):
        print('B init', b)
        super().__init__(**kw)


class C(A):
    def who(self):
        return ['C'] + super().who()

    def __init__(self, c=None, **kw):
        print('C init', c)
        super().__init__(**kw)


class D(B, C):
    def who(self):
        return ['D'] + super().who()


d = D(b=1, c=2)
print(d.who(), [k.__name__ for k in D.__mro__], D.mro() == list(D.__mro__))
print(super(B, d).who(), super(C, d).who(), super(D, d).who(), B.who(d), super(B, D).who(d))
print(isinstance(d, A), isinstance(d, (int, C)), issubclass(D, B), issubclass(B, D), issubclass(D, (int, A)), D.__bases__, A.__subclasses__(), D.__base__)


class O: pass
class X(O): pass
class Y(O): pass
class Z(O): pass
class K1(X, Y): pass
class K2(Y, Z): pass
class K3(K1, K2): pass


print([k.__name__ for k in K3.__mro__])
try:
    class Bad(X, K1): pass
except TypeError as e:
    print(e)
try:
    class XY(X, Y): pass
    class YX(Y, X): pass
    class Bad2(XY, YX): pass
except TypeError as e:
    print(e)
for bases in ((X, X), (5,), (int, str), (bool,), (type(lambda: 0),), (range,), (None,), ('str',)):
    try:
        type('T', bases, {})
    except TypeError as e:
        print(str(e).replace('0x', ''))


class Base:
    def template(self):
        return f'{self.part()}!'

    def part(self):
        return 'base'

    @classmethod
    def make(cls):
        return cls()

    @property
    def p(self):
        return 'base p'

    @staticmethod
    def s():
        return 'base s'


class Derived(Base):
    def part(self):
        return 'derived ' + super().part()

    @classmethod
    def make(cls):
        o = super().make()
        return type(o).__name__

    @property
    def p(self):
        return 'derived ' + super().p

    @staticmethod
    def s():
        return 'derived s'

    def gen(self):
        return [super(Derived, self).part() for _ in range(2)], (lambda: super(Derived, self).s())()

    def nested(self):
        def inner():
            return super(Derived, self).p
        return inner()


x = Derived()
print(x.template(), Derived.make(), x.p, x.s(), x.gen(), x.nested())


class Mixin:
    def hello(self):
        return 'mixin ' + super().hello()


class H:
    def hello(self):
        return 'H'


class MH(Mixin, H): pass


print(MH().hello())
try:
    Mixin().hello()
except AttributeError as e:
    print(e)
for f in (lambda: super().x, lambda: super(int, 'x').foo, lambda: super(B, 5), lambda: super(5, B), lambda: super(Derived, x).nope):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(super(Derived, x).__self__ is x, super(Derived, x).__thisclass__.__name__, super(Derived, x).__self_class__.__name__)
