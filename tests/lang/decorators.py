# Decorators on functions, methods and classes; order and forms.
def trace(label):
    print('make', label)

    def deco(f):
        print('apply', label, f.__name__)

        def wrapper(*args, **kw):
            print('call', label)
            return f(*args, **kw)
        wrapper.__name__ = f.__name__
        return wrapper
    return deco


@trace('one')
@trace('two')
def f(x):
    return x + 1


print(f(1))


def plain(f):
    return 'replaced'


@plain
def g():
    pass


print(g)


@lambda cls: setattr(cls, 'tag', 7) or cls
class C:
    @staticmethod
    def s(x):
        return x

    @classmethod
    def c(cls):
        return cls.__name__

    @property
    def p(self):
        return 'prop'

    @trace('method')
    def m(self):
        return self.p


print(C.tag, C.s(1), C().s(2), C.c(), C().c(), C().p, C().m())
decos = [plain, trace]


@decos[0]
def h():
    pass


print(h)


@(yes := lambda f: f)
def k():
    return 'k'


print(k(), yes(3))


@trace('a' if f else 'b')
async def co():
    pass


@print
@type
def printed():
    pass


registry = {}


def register(name, /, **opts):
    def inner(obj):
        registry[name] = obj.__name__, opts
        return obj
    return inner


@register('fn', fast=True)
def r1(): ...


@register('cls')
class R2: ...


print(registry)


class Deco:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *a):
        self.calls += 1
        return self.f(*a)


@Deco
def counted(n):
    return n


counted(1)
counted(2)
print(counted.calls)
