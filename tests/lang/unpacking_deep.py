# Unpacking in every position: for, with, comprehensions, calls, returns, walrus.
data = {'a': (1, [2, 3]), 'b': (4, [5, 6, 7])}
for key, (first, [second, *rest]) in data.items():
    print(key, first, second, rest)
print([(k, *v[1]) for k, v in data.items()], {k: f for k, (f, _) in data.items()}, [x for _, (x, (y, *_)) in data.items() if y > 2])
(a, (b, *c)), *d = [1, 'xyz'], 2, 3
print(a, b, c, d)
[*a], = [[1, 2]]
print(a)
*a, (b, *c), d = 1, 2, 'hello', 3
print(a, b, c, d)


def f():
    return 1, *[2, 3], *{'k': 'v'}


x, *y = f()
print(x, y)
print((lambda *a, **k: (a, k))(*f(), *'q', **{'z': 1}, **dict(w=2)))
a = b, c = d = [1, 2]
print(a, b, c, d, a is d)
i = 0
i, *arr = 5, i, i
print(i, arr)
l = [0, 1, 2, 3]
l[0], l[1:3], *l[3:] = 'a', 'bc', 'd', 'e'
print(l)


class T:
    def __setattr__(self, n, v):
        print('set', n, v)

    def __setitem__(self, n, v):
        print('item', n, v)


t = T()
t.a, t['k'], (t.b, t[1:2]) = 1, 2, (3, 4)
for t.x, t['y'] in [(1, 2)]:
    pass
first, *_, last = range(100)
print(first, last, len(_))
a, b, c = b'xyz'
print(a, b, c)
a, b = {1: 'x', 2: 'y'}
print(a, b)
a, b = (n * n for n in (3, 4))
print(a, b)
head, *tail = 'only'
print(head, tail)


def swap(d, i, j):
    d[i], d[j] = d[j], d[i]
    return d


print(swap([1, 2, 3], 0, 2), swap({'a': 1, 'b': 2}, 'a', 'b'))
fib = [0, 1]
while len(fib) < 10:
    a, b = fib[-2:]
    fib += [a + b]
print(fib)
m, n = divmod(17, 5)
(m, n), k = (n, m), m
print(m, n, k)


class It:
    def __iter__(self):
        print('iter')
        yield 1
        print('second')
        yield 2
        print('end')


p, q = It()
p, *q = It()
try:
    p, = It()
except ValueError as e:
    print(e)


def infinite():
    while True:
        yield 0


try:
    a, b = infinite()
except ValueError as e:
    print(e)
