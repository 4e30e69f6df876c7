# __init_subclass__, __set_name__, __class_getitem__, __mro_entries__, __new__.
class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.registry.append(cls.__name__)


class A(Base, tag='a'): pass
class B(A): pass


print(Base.registry, A.tag, B.tag)
try:
    class C(Base, tag=1, other=2): pass
except TypeError as e:
    print(e)
try:
    class D(nope=1): pass
except TypeError as e:
    print(e)


class Named:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name

    def __get__(self, obj, cls):
        return self if obj is None else f'{self.name} of {type(obj).__name__}'


class Owner:
    first = Named()
    second = third = Named()


print(Owner().first, Owner().second, Owner.first.name)
Owner.later = Named()
print(hasattr(Owner.later, 'name'))


class BadName:
    def __set_name__(self, owner, name):
        raise ValueError('bad name')


try:
    class E:
        attr = BadName()
except Exception as e:
    print(type(e).__name__, e, e.__notes__)


class Generic:
    def __class_getitem__(cls, item):
        return f'{cls.__name__}[{item}]'


class Sub(Generic): pass


print(Generic[int], Sub['x', 1])
try:
    Base[int]
except TypeError as e:
    print(e)


class Proxy:
    def __mro_entries__(self, bases):
        return A,


class Entry(Proxy()): pass


print(Entry.__bases__, len(Entry.__orig_bases__))


class New:
    def __new__(cls, *args, **kw):
        print('new', cls.__name__, args, kw)
        if args == ('str',):
            return 'a string'
        self = super().__new__(cls)
        self.made = True
        return self

    def __init__(self, *args, **kw):
        print('init', args, kw)


n = New(1, k=2)
print(n.made, New('str'), type(New.__new__).__name__)


class Cached:
    cache = {}

    def __new__(cls, k):
        if k not in cls.cache:
            cls.cache[k] = object.__new__(cls)
        return cls.cache[k]


print(Cached(1) is Cached(1), Cached(1) is Cached(2))


class Imm(int):
    def __new__(cls, a, b):
        return super().__new__(cls, a * b)


print(Imm(3, 4), Imm(2, 2) + 1)
try:
    object.__new__(int)
except TypeError as e:
    print(e)
try:
    int.__new__(str)
except TypeError as e:
    print(e)
try:
    object.__new__(5)
except TypeError as e:
    print(e)


class Del:
    def __del__(self):
        print('deleted')


x = Del()
del x
print('end')
