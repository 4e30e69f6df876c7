# The stack that a generator or coroutine sees: those that wait for it are on it, however it is resumed.
import inspect
import sys
import traceback
import types


def names():
    frame, found = sys._getframe(1), []
    while frame is not None:
        found.append(frame.f_code.co_name)
        frame = frame.f_back
    return found


def inner():
    yield names()
    yield names()
    try:
        yield names()
    except ValueError:
        yield names()
    yield [entry.function for entry in inspect.stack()]
    yield sys._getframe(1).f_locals['local'], sys._getframe(1).f_lineno, sys._getframe(2).f_code.co_name, sys._getframemodulename(2)
    yield sys._getframe().f_back.f_back is sys._getframe(2), sys._getframe(1).f_back is sys._getframe(2)
    traceback.print_stack(file=sys.stdout)


def middle():
    local = 5
    yield from inner()


def outer():
    yield from middle()


class Plain:
    def write(self, text):
        return self.stream.write(text.replace(__file__, 'here'))

    def flush(self):
        self.stream.flush()


Plain.stream, sys.stdout = sys.stdout, Plain()
g = outer()
print(next(g), next(g), next(g), g.throw(ValueError), sep='\n')
for item in g:
    print(item)


def items(g):
    return list(g)


print(items(middle())[:2])


@types.coroutine
def pause():
    try:
        yield names()
    except ValueError:
        yield names()
    yield names()


async def first():
    await pause()
    print(names())
    await pause()


async def second():
    await first()


coro = second()
print(coro.send(None), coro.throw(ValueError), coro.send(None), coro.send(None))


# While one runs, so do those that wait for it.
def check():
    yield
    for each in chain:
        print(inspect.getgeneratorstate(each), each.gi_running, each.gi_suspended)
        for misuse in (lambda: next(each), each.close, lambda: each.throw(KeyError), each.gi_frame.clear):
            try:
                misuse()
            except (RuntimeError, ValueError) as e:
                print(type(e).__name__, e)


def waits(g):
    yield from g


chain = [check()]
chain.append(waits(chain[0]))
next(chain[1])
chain.append(waits(chain[1]))
print(list(chain[2]), [inspect.getgeneratorstate(each) for each in chain])


# A long chain.
def counts():
    yield
    while True:
        yield len(names())


g = counts()
next(g)
for _ in range(300):
    g = waits(g)
print(next(g), next(g))
