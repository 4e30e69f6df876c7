# enumerate and zip.
print(list(enumerate('abc')), list(enumerate('ab', 5)), list(enumerate([], 1)), list(enumerate('ab', start=-1)), list(enumerate('a', 10 ** 20)), list(enumerate(iterable='x')))
for i, (a, b) in enumerate(zip('ab', [1, 2])):
    print(i, a, b)
print(list(zip()), list(zip('abc')), list(zip('abc', [1, 2])), list(zip('ab', [1, 2], (True, False), {'k': 0, 'l': 1})), list(zip(*[(1, 'a'), (2, 'b')])), dict(zip('ab', range(2))))
print(list(zip('ab', [1, 2], strict=True)), list(zip(strict=True)), list(zip([], [], strict=True)))
for args in (('ab', 'a'), ('a', 'ab'), ('ab', 'ab', 'a'), ('a', 'a', 'ab'), ('', 'a')):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as e:
        print(e)
it = iter([1, 2, 3, 4, 5])
print(list(zip(it, it)), list(it))
it = iter([1, 2, 3])
print(list(zip(it, [10])), list(it))
it = iter([1, 2, 3])
print(list(zip([10], it)), list(it))
e = enumerate('xyz')
print(next(e), next(e), iter(e) is e, list(e), next(e, 'done'))
z = zip([1], 'a')
print(iter(z) is z, next(z), next(z, 'done'), type(z).__name__, type(e).__name__)


def gen(name, n):
    for i in range(n):
        print('from', name, i)
        yield i


print(list(zip(gen('a', 2), gen('b', 5))))
for f in (lambda: enumerate(), lambda: enumerate(5), lambda: enumerate([], 'a'), lambda: enumerate([], 1, 2), lambda: zip(1), lambda: zip([1], 5), lambda: zip([], nope=1), lambda: list(zip([1], strict=0)), lambda: enumerate([], begin=1), lambda: enumerate([])[0], lambda: len(zip())):
    try:
        print(f())
    except TypeError as e:
        print(e)


def raising():
    yield 1
    raise ValueError('stop here')


z = zip(raising(), 'ab')
print(next(z))
try:
    next(z)
except ValueError as e:
    print(e)
print(next(z, 'finished'))
