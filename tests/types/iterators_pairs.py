# Iterators: lengths, changes under them, loops that take pairs apart.
def attempt(name, f):
    try:
        r = f()
    except BaseException as e:
        r = (type(e).__name__, str(e))
    print(name, r)
e = enumerate('ab')
for i, c in e:
    print(i, c)
    break
print(list(e))

def f():
    for i, (a, b) in enumerate([(1, 2), (3, 4)]):
        print(i, a, b)
    for k, v in {'a': 1}.items():
        print(k, v)
    for k, v in zip('ab', range(5)):
        print(k, v)
    for [k, v] in enumerate((x for x in 'xy')):
        print(k, v)
    d = {1: 2}
    try:
        for k, v in d.items():
            d[k + 1] = v
    except RuntimeError as e:
        print(e)
    for i, x in enumerate([]):
        pass
    else:
        print('else')
    try:
        for a, b in zip([1, 2], [1], strict=True):
            print(a, b)
    except ValueError as e:
        print(e)

    class It:

        def __iter__(s):
            return s

        def __next__(s):
            raise KeyError('x')
    try:
        for i, x in enumerate(It()):
            pass
    except KeyError as e:
        print(repr(e))
    for a, b in [(1, 2), [3, 4], 'ab', {5: 6, 7: 8}]:
        print(a, b)
    for self_ref in enumerate('z'):
        print(self_ref)
    l = [1, 2, 3]
    for x in l:
        if x == 2:
            l.remove(x)
        print(x, l)
    l = [3, 2]
    for x in l:
        print(x)
        if x:
            l.append(x - 1)
    it = iter([1, 2, 3])
    print(next(it), it.__length_hint__(), list(it), next(it, 'd'))
    r = reversed([1, 2, 3])
    print(next(r), r.__length_hint__(), list(r))
f()
attempt('zip kw', lambda: list(zip([1], strict=True)))
attempt('zip strict 3', lambda: list(zip([1], [1], [1, 2], strict=True)))

class E(enumerate):

    def __next__(self):
        a, b = super().__next__()
        return (b, a)
print(list(E('ab')))
for a, b in E('xy'):
    print(a, b)

class Z(zip):
    pass
for a, b in Z('ab', 'cd'):
    print(a, b)
m = map(lambda x: next(m2), [1, 2])
m2 = map(str, [5, 6])
print(list(m))
attempt('filter err', lambda: list(filter(lambda x: 1 / 0, [1])))
print(next(iter(range(3))), list(iter(range(0))), [*range(3, 0, -1)])
x = iter([1, 2])
y = zip(x, x)
print(list(y))
a = iter('abc')
print(list(zip(a, [1, 2])), list(a))
print(sum((1 for _ in zip(range(10), range(5)))))
it = iter({1: 2, 3: 4})
print(next(it))
s = {1, 2, 3}
it = iter(s)
next(it)
s.add(99)
attempt('set changed', lambda: next(it))
attempt('again', lambda: next(it))
d = {1: 1}
it = iter(d)
d[2] = 2
attempt('dict changed', lambda: next(it))
attempt('again', lambda: next(it))
