# yield from: delegation of values, exceptions, close and results.
def inner():
    try:
        got = yield 'i1'
        print('inner got', got)
        yield 'i2'
    except ValueError as e:
        print('inner caught', e)
        yield 'recovered'
    finally:
        print('inner finally')
    return 'inner result'


def outer():
    result = yield from inner()
    print('outer has', result)
    result = yield from 'ab'
    print('from str', result)
    result = yield from [1, 2]
    print('from list', result)
    return 'end'


g = outer()
print(next(g), g.send('S'))
print(list(g))

g = outer()
next(g)
print(g.gi_yieldfrom.__name__)
print(g.throw(ValueError('thrown')))
print(next(g))
g.close()

g = outer()
next(g)
g.close()
print('closed')


def catches():
    try:
        yield from inner()
    except KeyError as e:
        print('outer caught', e)
        yield 'after'


g = catches()
next(g)
print(g.throw(KeyError('k')))


class Iter:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('iter value')


def use_iter():
    value = yield from Iter()
    print(value)
    yield


list(use_iter())


def no_send():
    yield from iter([1, 2, 3])


g = no_send()
next(g)
try:
    g.send('x')
except AttributeError as e:
    print(e)


def bad():
    yield from 5


try:
    list(bad())
except TypeError as e:
    print(e)


def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t


print(list(tree([1, [2, [3, [[4]], 5]], [], 6])))


def depth(n):
    if n:
        yield from depth(n - 1)
    yield n


print(sum(depth(200)))
