# Lazy pipelines out of generators, coroutines with send, and iterator tools made by hand.
def count(start=0, step=1):
    while True:
        yield start
        start += step


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def takewhile(p, it):
    for x in it:
        if not p(x):
            return
        yield x


def chain(*its):
    for it in its:
        yield from it


def groupby(it, key=lambda x: x):
    group, last = [], object()
    for x in it:
        k = key(x)
        if group and k != last:
            yield last, group
            group = []
        group.append(x)
        last = k
    if group:
        yield last, group


def tee(it, n=2):
    it, queues = iter(it), [[] for _ in range(n)]

    def gen(q):
        while True:
            if not q:
                try:
                    v = next(it)
                except StopIteration:
                    return
                for other in queues:
                    other.append(v)
            yield q.pop(0)
    return tuple(gen(q) for q in queues)


def product(*its):
    if not its:
        yield ()
        return
    first, *rest = its
    for x in first:
        for r in product(*rest):
            yield x, *r


def combinations(items, k):
    if k == 0:
        yield ()
    for i, x in enumerate(items):
        for r in combinations(items[i + 1:], k - 1):
            yield (x,) + r


def batched(it, n):
    it = iter(it)
    while batch := tuple(take(n, it)):
        yield batch


def sieve():
    composites = {}
    for n in count(2):
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for p in composites.pop(n):
                composites.setdefault(n + p, []).append(p)


print(list(take(5, count(10, 3))), list(takewhile(lambda x: x < 20, count(0, 7))), list(chain('ab', [1], range(2))))
print(list(groupby('aabbbca')), [(k, len(g)) for k, g in groupby(sorted('mississippi'))], list(groupby(range(6), lambda x: x // 2)))
a, b = tee(range(4))
print(next(a), next(a), list(b), list(a))
print(list(product('ab', [1, 2])), list(combinations('abcd', 2)), list(batched('abcdefg', 3)), list(take(10, sieve())))


def coroutine(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g
    return start


@coroutine
def averager():
    total, n, average = 0, 0, None
    while True:
        try:
            x = yield average
        except ValueError:
            total, n, average = 0, 0, None
        else:
            total, n = total + x, n + 1
            average = total / n


@coroutine
def broadcast(*targets):
    try:
        while True:
            item = yield
            for t in targets:
                t.send(item)
    finally:
        for t in targets:
            t.close()


@coroutine
def sink(name, keep):
    seen = []
    try:
        while True:
            x = yield
            if keep(x):
                seen.append(x)
    except GeneratorExit:
        print(name, seen)


avg = averager()
print([avg.send(x) for x in (10, 20, 60)], avg.throw(ValueError), avg.send(5))
b = broadcast(sink('even', lambda x: x % 2 == 0), sink('big', lambda x: x > 3))
for i in range(7):
    b.send(i)
b.close()


def flatten(x):
    try:
        if isinstance(x, str):
            raise TypeError
        for y in x:
            yield from flatten(y)
    except TypeError:
        yield x


print(list(flatten([1, ['two', [3.0, (4, {5})], {'k': 'v'}], range(2)])))
lines = (line for line in 'a 1\nb 22\n# comment\n\nc x\nd 4'.split('\n'))
fields = (l.split() for l in lines if l and not l.startswith('#'))
numbers = ((n, int(v)) for n, v in fields if v.isdigit())
print(dict(numbers), next(lines, 'all consumed'))
