# Steps of an async generator that is busy with another one: none can be used again.
import types


@types.coroutine
def pause():
    return (yield 'in')


class Told(Exception):
    pass


async def items():
    while True:
        try:
            await pause()
            yield 'item'
        except Told:
            print('told')


steps = {'asend': lambda g: g.asend(None), 'anext': lambda g: g.__anext__(), 'athrow': lambda g: g.athrow(Told), 'aclose': lambda g: g.aclose(),
         'wrong': lambda g: g.athrow(None)}
uses = {'send': lambda s: s.send(None), 'throw': lambda s: s.throw(Told), 'close': lambda s: s.close(), 'next': next}


def show(*label, use):
    try:
        print(*label, repr(use()))
    except BaseException as e:
        print(*label, type(e).__name__, e)


for done in range(3):
    for name, step in steps.items():
        if done == 2 and name == 'wrong':
            continue
        for first in uses:
            for second in uses:
                g = items()
                if done:
                    begun = g.asend(None)
                    begun.send(None)
                    if done == 2:
                        show('begun', use=lambda: begun.send(None))
                s = step(g)
                show(done, name, first, use=lambda: uses[first](s))
                show(done, name, first, second, use=lambda: uses[second](s))
                show('then', use=lambda: g.asend(None).send(None))


# Awaitables of anext with a default.
class Iterator:
    def __init__(self, step):
        self.step = step

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.step()


@types.coroutine
def answers():
    x = yield 'asked'
    return x


def plain():
    yield 1


class Awaitable:
    def __init__(self, it):
        self.it = it

    def __await__(self):
        return self.it


async def use(step, *default):
    return await anext(Iterator(step), *default)


for step in answers, plain, lambda: 5, lambda: Awaitable(5), lambda: Awaitable([]), lambda: Awaitable(iter([])):
    for default in (), ('default',):
        coro = use(step, *default)
        show(use=lambda: coro.send(None))
        coro.close()
