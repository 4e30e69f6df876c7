# Descriptors: data and non-data, lookup order, functions as descriptors.
class Data:
    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, obj, cls=None):
        if obj is None:
            return f'class access from {cls.__name__}'
        return f'data {obj.__dict__.get(self.name)}'

    def __set__(self, obj, value):
        print('set', value)
        obj.__dict__[self.name] = value

    def __delete__(self, obj):
        print('delete')
        del obj.__dict__[self.name]


class NonData:
    def __get__(self, obj, cls=None):
        return 'non-data'


class SetOnly:
    def __set__(self, obj, value):
        obj.__dict__['so'] = value * 2


class C:
    d = Data()
    n = NonData()
    so = SetOnly()


c = C()
print(c.d, C.d, c.n, C.n)
c.d = 5
print(c.d, vars(c))
c.__dict__['d'] = 'hidden'
c.__dict__['n'] = 'shadows'
print(c.d, c.n)
c.n = 'assigned'
print(c.n)
del c.n
print(c.n)
del c.d
print(c.d)
print(type(c.so).__name__)
c.so = 4
print(c.so)
C.d = 'replaced'
print(c.d)


def f(self, x=1):
    return self, x


print(f.__get__(5)(2), f.__get__('obj', str)(), type(f.__get__(5)).__name__, f.__get__(None, int) is f)
c.func = f
try:
    c.func()
except TypeError as e:
    print(e)
C.func2 = f
print(c.func2(3)[1])
print(staticmethod(f).__get__(c)(1), classmethod(f).__get__(c)()[0].__name__, staticmethod(f)(9), staticmethod(f).__wrapped__ is f)


class Lazy:
    def __init__(self, fn):
        self.fn = fn

    def __get__(self, obj, cls):
        value = self.fn(obj)
        obj.__dict__[self.fn.__name__] = value
        return value


class E:
    @Lazy
    def value(self):
        print('computed')
        return 42


e = E()
print(e.value, e.value)


class Raises:
    def __get__(self, obj, cls):
        raise AttributeError('from descriptor')


class G:
    r = Raises()

    def __getattr__(self, name):
        return f'getattr {name}'


print(G().r, getattr(G, 'r', 'default'), hasattr(G, 'r'))


class RO:
    def __get__(self, o, c):
        return 1

    def __set__(self, o, v):
        raise AttributeError('read only')


class U:
    x = RO()


try:
    U().x = 1
except AttributeError as ex:
    print(ex)
try:
    del U().x
except AttributeError as ex:
    print(ex)
print(type(int.__add__).__name__, type(str.join).__name__, type(dict.__dict__['fromkeys']).__name__, type(int.real).__name__, type('a'.join).__name__, type((1).__add__).__name__, type(C.__dict__['__dict__']).__name__)
