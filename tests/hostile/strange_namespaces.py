# Code that tampers with its own namespaces and builtins.
g = {'__builtins__': {}}
for src in ('1 + 1', 'len', '[x for x in (1, 2)]', '(lambda: 5)()', 'print', '__builtins__', '().__class__.__name__'):
    try:
        print(src, eval(src, g))
    except NameError as e:
        print(src, e)
try:
    exec('class C: pass', {'__builtins__': {}})
except NameError as e:
    print(e)
try:
    exec('import math', {'__builtins__': {}})
except ImportError as e:
    print(e)
exec('x = undefined_name if False else 5', ns := {})
print(ns['x'])
exec('def f():\n    return y', ns)
try:
    ns['f']()
except NameError as e:
    print(e)
ns['y'] = 'now there'
print(ns['f']())
del ns['y']
try:
    ns['f']()
except NameError as e:
    print(e)


class D(dict):
    def __getitem__(self, k):
        print('lookup', k)
        return super().__getitem__(k)


d = D(a=1)
exec('b = a', {}, d)
print(dict(d))


def f():
    return value


value = 1
print(f())
globals()['value'] = 2
print(f())
globals().update(value=3)
print(f())
del value
try:
    f()
except NameError as e:
    print(e)
import builtins
builtins.value = 'from builtins'
print(f())
value = 'global again'
print(f())
saved = builtins.print
builtins.print = lambda *a: saved('replaced', *a)
print('x')
builtins.print = saved
print(eval('value', {'value': 'inner'}), eval('(lambda: value)()', {'value': 'lambda global'}))
