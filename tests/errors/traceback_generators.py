# Tracebacks through generators, yield from, throw and generator expressions.
def inner():
    yield 1
    raise ValueError('inner')


def outer():
    yield from inner()


def consumer():
    for x in outer():
        pass


def thrown():
    g = outer()
    next(g)
    g.throw(KeyError('thrown in'))


def closed():
    def g():
        try:
            yield
        finally:
            1 / 0
    it = g()
    next(it)
    it.close()


def stop():
    def g():
        yield next(iter([]))
    list(g())


def genexp():
    return list(1 / x for x in (y for y in (1, 0)))


def mapped():
    return list(map(lambda x: x.nope, [1]))


def sorting():
    return sorted([1, 2], key=lambda x: x.key)


errors = []
for f in (consumer, thrown, closed, stop, genexp, mapped, sorting):
    try:
        f()
    except Exception as e:
        errors.append(e)
raise ExceptionGroup('generators', errors)
