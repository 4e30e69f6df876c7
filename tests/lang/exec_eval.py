# exec and eval with their own namespaces, compile, and what they see.
print(eval('1 + 2'), eval(' 3 '), eval('x', {'x': 5}), eval('x + y', {'x': 1}, {'y': 2}))
ns = {}
exec('a = 1\ndef f():\n    return a + 1\nb = f()', ns)
print(ns['a'], ns['b'], sorted(k for k in ns if k != '__builtins__'), '__builtins__' in ns)
g, l = {'v': 1}, {}
exec('w = v + 1\nv = 10', g, l)
print(g['v'], l)
exec('''
def outer():
    global made
    made = 'global'
    return made
r = outer()
''', g, l)
print(g['made'], l['r'])


def local_exec():
    x = 1
    exec('x = 2; y = 3')
    d = {}
    exec('z = x', globals(), d | {'x': x})
    return x, eval('x + 1'), sorted(locals())


print(local_exec())
code = compile('p + q', '<expr>', 'eval')
print([eval(code, {'p': i, 'q': 10}) for i in range(3)])
code = compile('for i in range(2):\n    out.append(i)', 'file', 'exec')
out = []
exec(code)
exec(code, {'out': out})
print(out, i)
exec(compile('5 * 5\nx = 1', 's', 'exec'))
exec(compile('5 * 5', 's', 'single'))
print(type(code).__name__, code.co_filename, code.co_name)


class NS(dict):
    def __missing__(self, key):
        return f'<{key}>'


print(eval('foo + bar', {}, NS()))
exec('shown = hello; zzz = 1', {}, m := NS())
print(m)
for bad in ('eval("x = 1")', 'eval("")', 'exec("x =")', 'eval("undefined")', 'exec(5)', 'eval(None)', 'eval("1", 5)', 'exec("1", {}, 5)', 'compile("1", "f", "bad")'):
    try:
        eval(bad)
    except Exception as e:
        print(bad, '|', type(e).__name__, e)
exec('class C:\n    def m(self): return __name__', d := {'__name__': 'fake'})
print(d['C']().m(), d['C'].__module__)
print(eval('[a for a in range(n)]', {'n': 3}), eval('(lambda: k)()', {'k': 'closure'}))
exec('print(len("abc"))', {'__builtins__': {'print': print, 'len': lambda s: 'fake len'}})
try:
    exec('open("x")', {'__builtins__': {}})
except NameError as e:
    print(e)
f = lambda: None
exec('def f(): return "redefined"')
print(f(), eval(b'1 + 1'), eval('\t 7'))
