# More locals, arguments, items and nesting than fit the registers of a frame.
n = 400
src = 'def f():\n' + ''.join(f'    v{i} = {i}\n' for i in range(n)) + '    def g(): return v390 + v2\n    v399 += 1\n    del v398\n    s = 0\n' + ''.join(f'    s += v{i}\n' for i in range(0, n, 7)) + '    try: v398\n    except UnboundLocalError as e: print(e)\n    for v397 in range(3): pass\n    return s, v399, g(), v397, [v396 for v396 in range(2)], [lambda: v395 for v395 in range(2)][0]()\n'
exec(src); print(f())
src = 'def f(' + ', '.join(f'a{i}' for i in range(300)) + '):\n  def g(): return a299, a5\n  return a0 + a150 + a299 + a239 + a240, g()\nprint(f(' + ', '.join(map(str, range(300))) + '))'
exec(src)
src = 'def f(' + ', '.join(f'a{i}={i}' for i in range(300)) + ', *args, k=1, **kw):\n  return a0 + a150 + a299 + a239 + a240, args, k, kw\nprint(f(), f(*range(302)), f(a299=0, z=1))'
exec(src)
print(eval('max(' + ','.join(map(str, range(1000))) + ')'))
print(eval('dict(' + ','.join(f'a{i}={i}' for i in range(300)) + ')')['a299'])
x = [0]
print(len(eval('[' + ','.join(['x'] * 5000) + ']')), len(eval('(' + ','.join(['len(x)'] * 5000) + ')')), len(eval('{' + ','.join(f'x[0]+{i}' for i in range(3000)) + '}')), len(eval('{' + ','.join(f'x[0]+{i}:{i}' for i in range(3000)) + '}')))
def ident(*a, **k): return a[0] if a else k['k']
print(eval('ident(' * 90 + '7' + ')' * 90))
print(eval(''.join('ident(' + '0 or ' for _ in range(90)) + '7' + ')' * 90))
print(eval('(' .join(['1+len(x)*'] * 80) + '(2' + ')' * 80))
class O:
    def m(self, *a): return a[-1]
o = O()
print(eval(''.join('o.m(1, 2, ' for _ in range(80)) + '7' + ')' * 80))
print(eval(''.join('[1, ident(3, ' for _ in range(45)) + '7' + ')]' * 45))
print(eval(''.join('ident(k={1: ' for _ in range(45)) + '7' + '})' * 45))
print(eval(''.join(f'(x[0] + {i}, x[0], ' for i in range(85)) + '7' + ')' * 85)[0])
print(eval('+'.join(['x[0]'] * 3000)), eval('-' * 100 + '5'), eval('not ' * 100 + '5'))
print(eval('x' + '.copy()' * 300))
print(eval(' if x else '.join(['x'] * 80)))
print(len(eval("f'" + '{x}' * 1000 + "'")))
s = ''.join(f'{"el" if i else ""}if v == {i}: r = {i}\n' for i in range(2000))
v = 1999
exec(s); print(r)
print(eval('ident' + '(ident)' * 200).__name__)
exec(', '.join(f't{i}' for i in range(500)) + ' = range(500)'); print(t499)
exec(', '.join(f't{i}' for i in range(200)) + ', *rest, z1, z2 = range(500)'); print(t199, len(rest), z1, z2)
try: exec(', '.join(f't{i}' for i in range(500)) + ' = range(499)')
except ValueError as e: print(e)
try: exec(', '.join(f't{i}' for i in range(500)) + ' = range(501)')
except ValueError as e: print(e)
def many_cells():
    exec_src = 'def f():\n' + ''.join(f'    c{i} = {i}\n' for i in range(250)) + '    def g():\n        return ' + '+'.join(f'c{i}' for i in range(60)) + '\n    return g()\nprint(f())'
    exec(exec_src)
many_cells()
src = 'match v:\n case [' + ', '.join(f'm{i}' for i in range(60)) + ']: r = m59\n'
v = list(range(60)); exec(src); print(r)
exec('def f():\n' + ''.join(' ' * (i + 1) + f'for i{i} in [1]:\n' for i in range(19)) + ' ' * 21 + 'print(i0, i18)\nf()')
