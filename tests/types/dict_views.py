# Dictionary views: live, set-like, reversed, iteration errors.
d = {'a': 1, 'b': 2, 'c': 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i)
d['d'] = 4
print(k, len(v), ('d', 4) in i, ('d', 5) in i, 'a' in k, 4 in v, 'zz' in k)
print(k & {'a', 'z'} == {'a'}, sorted(k | {'z'}), sorted(k - {'a'}), sorted(k ^ {'a', 'z'}), sorted({'a', 'q'} - k), k.isdisjoint({'x'}), sorted(k & ['a', 'b']))
print(k == {'a', 'b', 'c', 'd'}, k == ['a'], k >= {'a'}, k < {'a', 'b', 'c', 'd', 'e'}, i == d.items(), v == v, v == d.values(), sorted(i & {('a', 1)}), sorted(i - {('a', 1)}))
print(list(reversed(k)), list(reversed(v)), list(reversed(i)), list(reversed(d)))
print(k.mapping['a'], type(k.mapping).__name__, type(k).__name__, type(v).__name__, type(i).__name__, type(iter(k)).__name__, type(iter(i)).__name__)
print([*k], sum(v), dict(i), max(d, key=d.get), sorted(d.items(), key=lambda p: -p[1]), {y: x for x, y in i})
it = iter(d)
print(next(it), it.__length_hint__())
d['new'] = 1
try:
    next(it)
except RuntimeError as e:
    print(e)
for change in ('del', 'add', 'replace', 'swap'):
    d = {1: 1, 2: 2, 3: 3}
    try:
        for x in d:
            if change == 'del':
                del d[x]
            elif change == 'add':
                d[x + 10] = 0
            elif change == 'replace':
                d[x] = 'new'
            else:
                del d[x]
                d[x + 100] = 1
                if len(d) > 3 or x > 1000:
                    break
    except RuntimeError as e:
        print(change, e)
    else:
        print(change, d)
d = {'a': 1, 'b': 2}
for key in list(d):
    del d[key]
print(d)
for f in (lambda: k[0], lambda: hash(k), lambda: k + k, lambda: k.mapping.update({}), lambda: k & 5, lambda: v & {1}, lambda: [1] | k, lambda: {'x': []}.items() | set(), lambda: k < [1], lambda: k.append(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
e = {}
print(e.keys(), e.values(), e.items(), list(e.items()), bool(e.keys()), e.keys() == set(), {1: 2}.keys() | {}.keys())
