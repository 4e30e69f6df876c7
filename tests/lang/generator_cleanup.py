# Generators that have something to clean up, alone and waiting for each other.
def guarded(name, count):
    try:
        for i in range(count):
            got = yield (name, i)
            if got is not None:
                print(name, 'got', got)
    except KeyError as e:
        print(name, 'caught', repr(e))
        yield name, 'after'
    finally:
        print(name, 'done')
    return name


def plain(*names):
    results = []
    for name in names:
        results.append((yield from guarded(name, 2)))
    return results


def outer(*names):
    try:
        results = yield from plain(*names)
        print('results', results)
    finally:
        print('outer done')


def deep(n):
    try:
        yield n
        if n:
            yield from deep(n - 1)
        yield -n
    finally:
        print('deep', n)


print('-- in turn')
print(list(outer('a', 'b')))

print('-- sending')
g = outer('a', 'b')
print(next(g))
print(g.send('one'))
print(g.send('two'))
print(g.gi_yieldfrom.gi_yieldfrom.__name__)

print('-- throwing')
print(g.throw(KeyError('k')))
try:
    g.throw(ValueError('v'))
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next

print('-- closing')
g = outer('a', 'b')
next(g)
g.close()
print(g.gi_frame, list(g))

print('-- nested')
for n in deep(3):
    print(n)
g = deep(3)
print(next(g), next(g), next(g))
g.close()

print('-- shared')
inner = guarded('inner', 4)


def share():
    yield from inner

one, two = share(), share()
print(next(one), next(two), next(inner), next(one))
print(next(two, 'exhausted'), next(one, 'exhausted'))

print('-- what handles is still handling')
def handling():
    try:
        raise KeyError('outer')
    except KeyError:
        yield from guarded('inside', 1)
        raise ValueError
g = handling()
next(g)
try:
    next(g)
except ValueError as e:
    print(repr(e.__context__))

print('-- deleted')
g = outer('a', 'b')
next(g)
next(g)
del g
print('-- deleted while a finally returns it')
def give():
    g = guarded('given', 2)
    next(g)
    try:
        return g
    finally:
        del g
g = give()
print(next(g))

print('-- at exit')
late = guarded('late', 2)
next(late)
later = outer('later')
next(later)
