# dict: methods, order and operators.
d = {'b': 1, 'a': 2}
d['c'] = 3
d['b'] = 10
print(d, list(d), len(d), d['b'], 'a' in d, 'z' in d, d.get('z'), d.get('z', 0), d.get('a', 0))
del d['b']
d['b'] = 'moved to end'
print(d, list(d.keys()), list(d.values()), list(d.items()))
print(d.pop('a'), d.pop('zz', 'default'), d.popitem(), d)
print(d.setdefault('c', 5), d.setdefault('new', 6), d.setdefault('none'), d)
d.update({'x': 1}, y=2)
d.update([('z', 3), 'pq'])
print(d)
print(d.copy() == d, d.copy() is d, dict.fromkeys('abc'), dict.fromkeys([1, 2], []), dict(a=1, b=2), dict([(1, 2)]), dict({'k': 1}, k=2, j=3), dict(zip('ab', [1, 2])), dict())
print({'a': 1} | {'b': 2}, {'a': 1} | {'a': 2}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {} == [], {'a': 1} != {'a': 2}, list(reversed({'a': 1, 'b': 2})))
e = {1: 'int', 1.0: 'float', True: 'bool'}
print(e, {0: 'a', False: 'b'}, {'1': 1, 1: 2}, {None: 0, (): 1, (1, 2): 3}, {float('nan'): 1})
d.clear()
print(d, bool(d), not d)
for f in (lambda: {}['k'], lambda: {}.pop('k'), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {{}: 1}, lambda: dict([1]), lambda: dict(['abc']), lambda: dict(5), lambda: {1: 2}.nope, lambda: {} < {}, lambda: {} + {}, lambda: {} | [], lambda: dict({}, {}), lambda: {}.update(5), lambda: {}.update([(1,)]), lambda: {}.get(), lambda: {1: 1}[[]], lambda: [] in {}, lambda: hash({}), lambda: {}[1, 2], lambda: dict.fromkeys(5), lambda: {}.setdefault(), lambda: {}.fromkeys()):
    try:
        print(f())
    except Exception as ex:
        print(type(ex).__name__, ex)
big = {i: i * i for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
for i in range(5):
    big[i] = 'again'
print(len(big), list(big)[:3], list(big)[-5:], sum(1 for k in big if k % 2))
r = {}
r['self'] = r
print(r, {'l': [r]})


class D(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value

    def __setitem__(self, k, v):
        super().__setitem__(k, ('set', v))


x = D(a=1)
x['b'] = 2
print(x, x['q'], x, x.get('nope'), 'w' in x, type(x.copy()).__name__, type(x | {}).__name__)
y = D({'k': 1}, j=2)
y.update(z=3)
y.setdefault('s', 4)
print(y)


class K:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return 1

    def __eq__(self, o):
        return self.v == o.v

    def __repr__(self):
        return f'K{self.v}'


z = {K(1): 'a', K(2): 'b', K(1): 'c'}
print(z, z[K(2)], K(3) in z, len(z))
