# globals, locals, vars and dir at module, function and class level.
x = 1
print('x' in globals(), globals()['x'], locals() is globals(), globals()['__name__'], '__builtins__' in globals())
globals()['dynamic'] = 'made'
print(dynamic)
locals()['also'] = 'module locals are globals'
print(also)
del globals()['dynamic']
try:
    dynamic
except NameError as e:
    print(e)


def f(a, *args, k=1, **kw):
    b = a
    snapshot = locals()
    c = 3
    snapshot['b'] = 'changed copy'
    return snapshot, b, sorted(locals())


print(f(1, 2, z=3))


def cells():
    v = 1

    def inner():
        return v, sorted(locals())
    return inner(), sorted(locals())


print(cells())


class K:
    a = 1
    names = [n for n in locals() if n[0] != '_']
    locals()['injected'] = 5
    b = injected


print(K.names, K.b, K.injected)


def g():
    global x
    x = 2
    return 'x' in locals(), globals()['x']


print(g())
print([sorted(locals()) for q in [1]], (lambda w: locals())(5), list(locals() for r in [3] if r)[0].get('r'))


def gen():
    a = 1
    yield locals()
    b = 2
    yield sorted(locals())


print(list(gen()))


def unassigned():
    if False:
        never = 1
    here = 2
    del here
    return locals()


print(unassigned())
import builtins
print(builtins.len is len, 'print' in dir(builtins), hasattr(builtins, 'no_such'))
builtins.custom_builtin = 'visible everywhere'
print(custom_builtin)
del builtins.custom_builtin
len = lambda o: 'shadowed'
print(len([]), builtins.len([]))
del len
print(len([1]))
print(__name__, __doc__, type(__builtins__).__name__)


# Globals that are more than a dict, and builtins that are none.
class Upper(dict):
    def __missing__(self, name):
        return name.upper()


print(eval('a + b', Upper()), eval('[x + a for x in b]', Upper()), eval('(lambda: a)()', Upper()), eval('print', Upper()))


class Watched(dict):
    def __getitem__(self, name):
        print('get', name)
        return super().__getitem__(name)

    def __setitem__(self, name, value):
        print('set', name)
        super().__setitem__(name, value)

    def __delitem__(self, name):
        print('del', name)
        super().__delitem__(name)


exec('x = 1\ny = x\ndel x\ndef f(a): return y + a\nz = f(1)\nclass A: y = y', Watched())
exec('x = 1\nprint(x)', Watched(), {})
import types
for odd in (None, 5, {}, types.MappingProxyType({'len': lambda x: 'mine'}), Upper(), Upper(len=len), builtins):
    try:
        print(eval('len([1])', {'__builtins__': odd}))
    except (NameError, TypeError) as e:
        print(type(e).__name__, e)


# An attribute __dict__ of a class's own.
class Facade:
    def __init__(self, behind):
        self.behind = behind

    @property
    def __dict__(self):
        return vars(self.behind)


behind = types.SimpleNamespace(a=1)
facade = Facade(behind)
facade.z = 3
print(vars(facade), facade.__dict__, 'a' in dir(facade), 'z' in dir(facade), facade.z, facade.behind is behind)
del facade.z
print(hasattr(facade, 'z'))


class Fixed(Facade):
    __dict__ = {'b': 2}


print(vars(Fixed(behind)), Fixed(behind).behind)
