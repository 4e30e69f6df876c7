# Generator expressions: laziness, scope, the first iterable, and use as arguments.
def loud(name, it):
    print('iterating', name)
    return it


g = (x + y for x in loud('first', [1, 2]) for y in loud('second', [10, 20]))
print('created')
print(next(g), list(g))
x = 'outer'
g = (x for x in [1, 2])
print(x, list(g), x)
n = 2
g = (i * n for i in range(3))
n = 10
print(list(g))
data = [1, 2, 3]
g = (d for d in data)
data = [9]
print(list(g))
data = [1, 2]
g = (d for d in data)
data.append(3)
print(list(g))
try:
    (x for x in None)
except TypeError as e:
    print('at creation:', e)
g = (1 / x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e, next(g, 'finished'))
print(sum(x for x in range(5)), max((len(w), w) for w in ['a', 'bbb']), sorted((x for x in 'cab'), reverse=True), ''.join(c for c in 'abc'), tuple(x for x in 'ab'), set(x % 2 for x in range(4)), dict((k, 1) for k in 'ab'), any(x > 2 for x in range(4)), all(x for x in [1, 0]), list(zip((x for x in 'ab'), (y for y in [1, 2]))), min((abs(x) for x in (-3, 2)), default=0))


def f():
    a = 1
    return (a + b for b in range(2)), [lambda: a]


print(list(f()[0]))


class C:
    items = [1, 2, 3]
    factor = 2
    ok = list(x for x in items)
    try:
        bad = list(x * factor for x in items)
    except NameError as e:
        bad = str(e)


print(C.ok, C.bad)
print(g.__name__, g.__qualname__, f()[0].__qualname__, type(g).__name__, (i for i in ()).gi_frame is not None)
nested = ((y for y in range(x)) for x in range(4))
print([list(inner) for inner in nested])
chain = (x for x in (y for y in (z for z in range(3))))
print(list(chain), [*(x for x in 'ab'), *(y for y in 'cd')], {**{k: v for k, v in zip('ab', (i for i in range(2)))}})
it = iter([1, 2, 3, 4])
pairs = ((a, next(it)) for a in it)
print(list(pairs))
it = iter([1, 2, 3])
try:
    print(list((a, next(it)) for a in it))
except RuntimeError as e:
    print(e)


def gen_send():
    g = (x for x in range(3))
    next(g)
    return g.send('ignored'), g.close(), next(g, 'closed')


print(gen_send())
primes = lambda n: (p for p in range(2, n) if all(p % d for d in range(2, int(p ** 0.5) + 1)))
print(list(primes(40)), sum(1 for _ in primes(1000)))
