# exec and eval of the code of functions and classes, with and without their closures; classes that metaclasses leave without object


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__ + ':', e)


def outer():
    x = 5

    def closed():
        return x

    def plain(a=1):
        print('plain runs')

    return closed, plain


closed, plain = outer()
attempt(exec, closed.__code__)
attempt(exec, closed.__code__, {})
attempt(exec, closed.__code__, {}, closure=closed.__closure__)
for cells in (), None, 5, [1], (1,), closed.__closure__ * 2:
    attempt(exec, closed.__code__, {}, closure=cells)
attempt(exec, (lambda: print('runs')).__code__, {'print': print}, closure=())
attempt(exec, (lambda: print('runs')).__code__, {'print': print})
attempt(exec, (lambda: print('runs')).__code__, {'print': print}, closure=closed.__closure__)
attempt(exec, '1', {}, closure=())
attempt(exec, '1', {}, closure=None)
attempt(eval, (lambda: 7).__code__)


def make():
    y = 'of the function'

    class C:
        print(y)
    return C


body = next(c for c in make.__code__.co_consts if hasattr(c, 'co_code'))
attempt(exec, body, {})


class Alone(type):
    def mro(cls):
        return [cls]


A = Alone('A', (), {'x': 1})
print(A.__mro__, A.x)


class Base:
    pass


class Meta(type, Base):
    pass


class D(metaclass=Meta):
    pass


attempt(Base.__dict__['__dict__'].__set__, D, {})

import builtins
it = iter((1, 2))
kept, builtins.iter = builtins.iter, None
del builtins.iter
try:
    made = it.__reduce__()
    print(made == made)
except AttributeError:
    print(True)
builtins.iter = kept
