# Insertion order through deletions, updates, merges and copies.
d = {}
for k in 'hello world':
    d[k] = d.get(k, 0) + 1
print(d, list(d.values()))
del d['l']
d['l'] = 'again'
d['h'] = 'same place'
print(d)
d.pop('o')
d.setdefault('o', 1)
d.setdefault('h', 'ignored')
print(list(d))
e = {'z': 1, 'h': 2}
print({**d, **e}, {**e, **d}, d | e, list((e | d).items())[:2])
d.update(e)
print(list(d), d.popitem(), d.popitem(), list(d)[-1])
x = {i: None for i in range(10)}
for i in range(0, 10, 2):
    del x[i]
for i in (4, 0, 8):
    x[i] = 'back'
print(x, list(reversed(x)), next(iter(x)), x.copy() == x, list(x.copy()) == list(x))
print(dict(sorted({'b': 1, 'a': 2, 'c': 0}.items(), key=lambda p: p[1])), dict.fromkeys('banana'), list(dict.fromkeys([3, 1, 3, 2, 1])), dict(zip('abc', range(3)), b='over'), dict([('a', 1), ('b', 2), ('a', 3)]))
print({1: 'a', 1.0: 'b', True: 'c', 2: 'd'}, {True: 'x', 1: 'y'}, {1.0: 'p', 1: 'q'}, {'a': 1, **{'b': 2}, 'a': 3}, {(k := 'a'): 1, k + 'b': 2})
print({k: v for v, k in enumerate('abcab')}, {x % 3: x for x in range(7)}, {**{}, **{1: 2}}, {'k': {'n': {}}}, {(): [], frozenset(): {}})
a, b = {'x': 1, 'y': 2}, {'y': 2, 'x': 1}
print(a == b, list(a) == list(b), str(a) == str(b), a.items() == b.items(), list(a.items()) == list(b.items()), hash(frozenset(a.items())) == hash(frozenset(b.items())))
big = {}
for i in range(2000):
    big[i * 37 % 2000] = i
for i in range(500, 1900):
    del big[i]
print(len(big), list(big)[:8], list(big)[-5:], sum(big.values()))
n = {'a': 1}
for i in range(20):
    n[i] = n.pop(i - 1, 'start')
print(n)
inst = type('I', (), {})()
inst.b, inst.a = 1, 2
inst.c = 3
del inst.b
inst.b = 4
print(vars(inst), list(vars(inst)))


def kw(**k):
    return list(k)


print(kw(z=1, a=2, m=3), kw(**{'q': 1}, b=2, **{'p': 3}), [p for p in dict(c=1, a=2)])


class C:
    z = 1
    a = 2

    def m(self): pass
    b = 3


print([k for k in vars(C) if not k.startswith('__')])
clear = {1: 1}
clear.clear()
clear[2] = 2
print(clear, list({}.items()), {} or 'empty', max({'a': 3, 'b': 5}.values()))
