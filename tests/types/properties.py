# property: getter, setter, deleter, inheritance, documentation, errors.
class T:
    def __init__(self):
        self._v = 0

    @property
    def v(self):
        """The value."""
        return self._v

    @v.setter
    def v(self, x):
        print('setting', x)
        self._v = x

    @v.deleter
    def v(self):
        print('deleting')
        self._v = None

    @property
    def ro(self):
        return 'read only'

    wo = property(None, lambda self, x: print('write only', x))
    fget = property(fget=lambda self: 'fget', doc='explicit doc')


t = T()
t.v = 5
t.v += 1
print(t.v)
del t.v
print(t.v, t.ro, t.fget, T.v.__doc__, T.fget.__doc__, type(T.v).__name__)
t.wo = 3
for src in ('t.ro = 1', 'del t.ro', 't.wo', 't.fget = 2', 'del t.wo', 't.nope'):
    try:
        exec(src)
    except AttributeError as e:
        print(src, '|', e)


class Sub(T):
    @T.v.getter
    def v(self):
        return 'sub ' + str(super().v)

    @property
    def ro(self):
        return super().ro + '!'


s = Sub()
s.v = 9
print(s.v, s.ro, Sub.v is T.v, Sub.v.fset is T.v.fset)
p = property(lambda self: 1)
print(p.fget(0), p.fset, p.fdel, p.__get__(5), p.__get__(None, int) is p, p.setter(print).fset is print)


class Fails:
    @property
    def x(self):
        return self.missing

    @property
    def y(self):
        raise ValueError('inside')


try:
    Fails().x
except AttributeError as e:
    print(e)
try:
    Fails().y
except ValueError as e:
    print(e)
print(hasattr(Fails(), 'x'), getattr(Fails(), 'x', 'default'))
t.__dict__['ro'] = 'instance'
print(t.ro, t.__dict__)


class Temp:
    def __init__(self, c):
        self.c = c

    @property
    def f(self):
        return self.c * 9 / 5 + 32

    @f.setter
    def f(self, v):
        self.c = (v - 32) * 5 / 9


k = Temp(100)
print(k.f)
k.f = 32
print(k.c)


class Cls:
    _x = 1

    @classmethod
    def make(cls):
        return cls._x

    @staticmethod
    def st(x, *a, **k):
        return x, a, k


print(Cls.make(), Cls().make(), Cls.st(1, 2, k=3), Cls.__dict__['make'].__func__.__name__, type(Cls.__dict__['st']).__name__)

# A property has no attributes but its own; an instance of a subclass does.
plain = property(lambda self: 1)
plain.__name__, plain.__doc__ = 'named', 'told'
print(plain.__name__, plain.__doc__)
for action in lambda: setattr(plain, 'other', 1), lambda: vars(plain), lambda: plain.other:
    try:
        print(action())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class Noted(property):
    pass


noted = Noted(lambda self: 1)
noted.other = 1
print(noted.other, 'other' in vars(noted))
