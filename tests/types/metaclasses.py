# Metaclasses: __new__, __init__, __call__, __prepare__, attributes of classes.
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print('prepare', name, [b.__name__ for b in bases], kw)
        return {'injected': 'by prepare'}

    def __new__(mcls, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print('init', name)
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        print('call', cls.__name__, args)
        return super().__call__(*args, **kw)

    def meta_method(cls):
        return f'meta method of {cls.__name__}'

    @property
    def meta_prop(cls):
        return cls.__name__.lower()

    def __len__(cls):
        return 42

    def __getitem__(cls, k):
        return f'{cls.__name__}[{k}]'

    def __iter__(cls):
        return iter('meta')

    def __contains__(cls, x):
        return x == 1

    def __repr__(cls):
        return f'<{cls.__name__}>'

    def __getattr__(cls, name):
        return f'meta getattr {name}'

    def __add__(cls, other):
        return 'class + ' + repr(other)

    def __instancecheck__(cls, obj):
        return obj == 'magic'

    def __subclasscheck__(cls, sub):
        return sub is int


class A(metaclass=Meta, flag=1):
    x = 1

    def __init__(self, v):
        self.v = v


class B(A):
    pass


a = A(5)
print(a.v, A.injected, A.meta_method(), A.meta_prop, len(A), A['k'], list(A), 1 in A, A, A.whatever, A + B)
print(type(A), type(B) is Meta, isinstance('magic', A), isinstance('other', A), isinstance(a, A), issubclass(int, A), issubclass(str, A))
for f in (lambda: a.meta_method, lambda: a.whatever, lambda: len(a)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Singleton(type):
    cache = {}

    def __call__(cls, *a):
        if cls not in cls.cache:
            cls.cache[cls] = super().__call__(*a)
        return cls.cache[cls]


class S(metaclass=Singleton):
    def __init__(self, n):
        self.n = n


print(S(1) is S(2), S(3).n)


class M1(type): pass
class M2(type): pass
class M3(M1, M2): pass
class C1(metaclass=M1): pass
class C2(metaclass=M2): pass


try:
    class C3(C1, C2): pass
except TypeError as e:
    print(e)


class C4(C1, C2, metaclass=M3): pass


print(type(C4).__name__)


def function_meta(name, bases, ns):
    return name, bases, sorted(k for k in ns if not k.startswith('__'))


class F(metaclass=function_meta):
    y = 2


print(F)
print(type('T', (), {'a': 1}).a, type(type), type.__mro__, isinstance(type, object), isinstance(object, type), type(object))
for f in (lambda: type(), lambda: type(1, 2), lambda: type('x', 1, {}), lambda: type(1, (), {}), lambda: type('x', (), 1), lambda: type('a', (), {}, k=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
