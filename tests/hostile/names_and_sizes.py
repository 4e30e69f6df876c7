# Very long names, strings and lines.
name = 'n' * 10000
ns = {}
exec(f'{name} = 1\ndef f_{name}(): return {name}\nclass C_{name}: {name} = 2', ns)
print(ns[name], ns[f'f_{name}'](), getattr(ns[f'C_{name}'], name))
try:
    eval(name + 'x', ns)
except NameError:
    print('NameError')
exec('x = ' + ' ' * 100000 + '1', ns)
exec('x = [' + '1,' * 10000 + ']', ns)
print(len(ns['x']))
exec('# ' + 'c' * 100000 + '\ny = 2', ns)
print(ns['y'])
s = 'line\n' * 10000
print(len(s.splitlines()), len(s.split('\n')), s.count('\n'), len(repr(s)))
print('%s' % ('z' * 5000) == 'z' * 5000, len(f'{"w":>5000}'), len('{:<3000}'.format('q')), len('ab'.center(1001)))
o = type('K' * 1000, (), {})()
print(len(type(o).__name__))
try:
    o.missing
except AttributeError:
    print('AttributeError')
for n in (255, 256, 257, 65535, 65536):
    print(n, len(eval('"' + 'é' * n + '"')), eval('"' + 'a' * n + '"')[-1], eval(f'{n} + 1'))
code = '\n'.join(f'v{i} = {i}' for i in range(70000))
ns = {}
exec(code, ns)
print(ns['v69999'], len(ns))
exec('def f():\n    return [' + ','.join(f'"s{i}"' for i in range(70000)) + ']', ns)
print(ns['f']()[-1])
