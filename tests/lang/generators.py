# Generators: state, send, return values, exhaustion.
def gen():
    print('start')
    got = yield 1
    print('got', got)
    got = yield 2
    print('got', got)
    return 'result'


g = gen()
print(next(g))
print(g.send('hello'))
try:
    next(g)
except StopIteration as e:
    print('stop', e.value, e.args)
print(next(g, 'default'))
try:
    next(g)
except StopIteration as e:
    print('stop', e.value)

g = gen()
try:
    g.send(5)
except TypeError as e:
    print(e)
print(g.send(None))
print(list(g))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


f = fib()
print([next(f) for _ in range(15)])


def echo():
    value = None
    while value != 'stop':
        value = yield value


e = echo()
next(e)
print(e.send(1), e.send('x'), next(e))


def empty():
    return
    yield


print(list(empty()), tuple(empty()))
print(gen.__name__, g.__name__, g.__qualname__, type(g).__name__)
print(g.gi_running, g.gi_frame is None, g.gi_yieldfrom, g.gi_code.co_name)


def reenter():
    try:
        next(me)
    except ValueError as e:
        yield str(e)


me = reenter()
print(next(me))


def stop_inside():
    yield 1
    raise StopIteration('oops')


try:
    list(stop_inside())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def expr():
    x = [(yield 'a'), (yield 'b')]
    yield x


h = expr()
print(next(h), h.send(1), h.send(2))
print([*(i for i in range(3))], dict((k, k * 2) for k in 'ab'))
print(iter(h) is h, hasattr(h, '__next__'))
