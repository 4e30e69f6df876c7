# Ten thousand nested containers: printing, comparing and hashing them works
# or is a RecursionError, whichever; the program lives on.
def nest(step, value):
    for _ in range(10000):
        value = step(value)
    return value


def survive(name, f):
    try:
        f()
    except RecursionError:
        pass
    print('survived', name)


x, y = nest(lambda v: [v], []), nest(lambda v: [v], [])
d = nest(lambda v: {'k': v}, {})
t = nest(lambda v: (v,), ())
survive('repr of lists', lambda: repr(x))
survive('str of dicts', lambda: str(d))
survive('repr of tuples', lambda: repr(t))
survive('formatting', lambda: f'{x} {d}')
survive('equality', lambda: x == y)
survive('order', lambda: x < y)
survive('dict equality', lambda: d == nest(lambda v: {'k': v}, {}))
survive('hash', lambda: hash(t))
survive('copy', lambda: (x.copy(), list(x), tuple(t), dict(d)))
survive('frozensets', lambda: hash(nest(lambda v: frozenset([v]), frozenset())))
survive('closures', lambda: nest(lambda f: lambda: f(), lambda: 1)())
survive('generators', lambda: list(nest(lambda it: (v for v in it), [1])))
survive('maps', lambda: list(nest(lambda it: map(str, it), [1])))
survive('exceptions', lambda: nest(lambda e: ExceptionGroup('g', [e]), ValueError()).split(KeyError))
survive('isinstance', lambda: isinstance(1, nest(lambda c: (c,), str)))
print('alive')
