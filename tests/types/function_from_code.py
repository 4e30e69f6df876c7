# types.FunctionType makes functions of code objects.
import types


def f(a, b=2, *args, c=3, **kw):
    "the docstring"
    return a, b, args, c, kw, sorted(globals())


def outer():
    y = 'enclosed'

    def inner():
        return y
    return inner


def generator(n):
    yield n


async def coroutine():
    return 'awaited'


def show(fn):
    try:
        print(repr(fn()))
    except Exception as e:
        print(type(e).__name__, e)


F = types.FunctionType
k = F(f.__code__, {}, 'name', (1,), None, {'c': 5})
print(k.__name__, k.__qualname__, k.__defaults__, k.__kwdefaults__, k.__module__, k.__doc__, k.__closure__, k.__dict__, k(1), k(1, 2, 3, d=4))
m = F(f.__code__, {'__name__': 'mod', 'x': 1})
print(m.__name__, m.__module__, m.__defaults__, m(1, 2, c=3))
show(lambda: m(1))
inner = outer()
for fn in (lambda: F(), lambda: F(1), lambda: F(1, {}), lambda: F(f.__code__, 1), lambda: F(f.__code__, {}, 1), lambda: F(f.__code__, {}, None, 1), lambda: F(f.__code__, {}, None, None, 1),
           lambda: F(inner.__code__, {}), lambda: F(inner.__code__, {}, None, None, ()), lambda: F(inner.__code__, {}, None, None, (1,)), lambda: F(f.__code__, {}, closure=(types.CellType(1),)),
           lambda: F(f.__code__, {}, kwdefaults=1), lambda: F(inner.__code__, {}, None, None, (types.CellType(5),))(), lambda: F(inner.__code__, {}, closure=inner.__closure__)(),
           lambda: F(code=f.__code__, globals={}, argdefs=(1, 2), kwdefaults={'c': 0})(), lambda: F(f.__code__, {}, bad=1), lambda: F(f.__code__, {}, None, None, None, None, 7)):
    show(fn)
names = {'start': 5}
show(F(compile('x = start + 1', 'file', 'exec'), names))
print(names['x'])
show(F(compile('start * 2', 'file', 'eval'), names))
show(F(compile('class C:\n    y = start\nz = [n for n in range(start)]\ndef g(): return z', 'file', 'exec'), names))
print(names['C'].y, names['g'](), F(names['g'].__code__, {'z': 'other z'})())
print(list(F(generator.__code__, {})(3)))
try:
    F(coroutine.__code__, {})().send(None)
except StopIteration as e:
    print(e.value)
show(lambda: F((lambda: len('abc')).__code__, {'__builtins__': {}})())
show(lambda: F((lambda: len('abc')).__code__, {})())
show(lambda: F((lambda: len('abc')).__code__, {'__builtins__': {'len': lambda s: 'mine'}})())


def copied(fn):
    new = F(fn.__code__, fn.__globals__, fn.__name__, fn.__defaults__, fn.__closure__)
    new.__kwdefaults__ = fn.__kwdefaults__
    return new


print(copied(outer)()(), copied(inner)(), copied(f)(1, c=0)[:4], copied(f) == f)
# __code__ can be that of a module, too.
g = F(f.__code__, {'v': 1})
g.__code__ = compile('w = v + 1', 'file', 'exec')
print(g(), g.__globals__['w'])
print(types.LambdaType is F, isinstance(k, types.FunctionType))
