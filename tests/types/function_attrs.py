# Attributes of functions, code objects, frames, generators and builtins.
def f(a, b=2, /, c=3, *args, d, e=5, **kw) -> int:
    """Doc of f."""
    x = y = 1
    return lambda: (x, a)


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__closure__, f.__type_params__)
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_names, c.co_firstlineno, c.co_nlocals, c.co_flags & 0x0c)
f.attr = 5
f.__name__ = 'renamed'
f.__qualname__ = 'Q.renamed'
print(f.attr, f.__dict__, f.__name__, repr(f).split(' at ')[0], f(1, d=1).__qualname__)
for src in ('f.__name__ = 5', 'f.__defaults__ = 5', 'f.__code__ = 5', 'f.__kwdefaults__ = 1', 'del f.__name__', 'f.nope', 'f.__closure__ = 1', 'f.__globals__ = {}', 'f.__dict__ = 5', 'len.x = 1', 'f.__get__()', 'f[0]', 'f < f', 'f + 1'):
    try:
        exec(src)
    except Exception as e:
        print(src, '|', type(e).__name__, e)


def g():
    return 'g'


def h():
    return 'h'


g.__code__ = h.__code__
print(g(), g.__name__, f.__globals__ is globals(), g.__builtins__['len'] is len)


def outer():
    class Local:
        def method(self):
            def inner():
                pass
            return inner
    return Local


print(outer().__qualname__, outer().method.__qualname__, outer()().method().__qualname__, (lambda: 0).__qualname__, [x for x in (lambda: 0,)][0].__qualname__)
print(len.__name__, len.__qualname__, len.__module__, len.__self__.__name__, [].append.__name__, [].append.__qualname__, str.join.__qualname__, repr(len), repr([].append).split(' of ')[0], repr(str.join), len.__doc__ is not None)
print(int.__add__.__name__, repr(int.__add__), (5).__add__.__name__, str.__name__, int.__doc__ is not None, dict.fromkeys.__name__)


def gen():
    yield 1


async def co():
    pass


async def ag():
    yield


x, y, z = gen(), co(), ag()
print(x.__name__, y.__qualname__, z.__name__, x.gi_code is gen.__code__, y.cr_code.co_name, x.gi_frame.f_lineno, x.gi_frame.f_code.co_name, gen.__code__.co_flags & 0x20, co.__code__.co_flags & 0x80, ag.__code__.co_flags & 0x200)
y.close()
import sys
print(sys._getframe().f_code.co_name, sys._getframe().f_lineno, sys._getframe().f_globals is globals(), (lambda: sys._getframe().f_back.f_code.co_name)())


class K:
    def m(self):
        pass


k = K()
print(k.m.__name__, k.m.__qualname__, k.m.__self__ is k, k.m.__doc__, k.m.__module__, k.m == k.m, hash(k.m) == hash(k.m), K.m.__get__(k) == k.m, repr(K.m).split(' at ')[0], repr(k.m).split(' of ')[0])
try:
    k.m.x = 1
except AttributeError as e:
    print(e)
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_next, tb.tb_frame.f_code.co_name, type(tb).__name__)

# Names are the same objects each time, and what a wrapper takes over.
def named():
    pass


def other():
    pass


print(named.__name__ is named.__name__, named.__qualname__ is named.__qualname__)
other.__name__, other.__qualname__ = named.__name__, named.__qualname__
print(other.__name__ is named.__name__, other.__qualname__ is named.__qualname__)
