# A function with a thousand locals, and one with a thousand parameters.
names = [f'v{i}' for i in range(1000)]
source = 'def f():\n' + ''.join(f'    {n} = {i}\n' for i, n in enumerate(names)) + '    return ' + ' + '.join(names) + '\n'
ns = {}
exec(source, ns)
print(ns['f'](), len(ns['f'].__code__.co_varnames))
exec('def g(' + ', '.join(names) + '):\n    return v0, v255, v256, v999, len(locals())', ns)
print(ns['g'](*range(1000)))
print(ns['g'](**{n: i for i, n in enumerate(names)}))
exec('def h():\n' + ''.join(f'    {n} = {i}\n' for i, n in enumerate(names)) + '    def inner():\n        nonlocal v999\n        v999 += v500\n        return v0 + v999\n    return inner(), v999', ns)
print(ns['h']())
exec('def k():\n' + ''.join(f'    for {n} in range(1): pass\n' for n in names) + '    del v3\n    try:\n        v3\n    except UnboundLocalError as e:\n        return str(e), v998', ns)
print(ns['k']())
try:
    ns['g'](1)
except TypeError as e:
    print(str(e)[:60], len(str(e)))
exec('async def co():\n' + ''.join(f'    {n} = {i}\n' for i, n in enumerate(names)) + '    return v0 + v999', ns)
try:
    ns['co']().send(None)
except StopIteration as e:
    print(e.value)
exec('def gen():\n' + ''.join(f'    {n} = {i}\n' for i, n in enumerate(names)) + '    for i in range(3):\n        yield v999 + i', ns)
print(list(ns['gen']()))
