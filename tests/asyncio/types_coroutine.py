# types.coroutine generators among coroutines.
import asyncio
import types


@types.coroutine
def gen_coro(x):
    print('gen', x)
    r = yield from asyncio.sleep(0, x * 2).__await__()
    return r


@types.coroutine
def delegating():
    a = yield from gen_coro(1)
    b = yield from native(2)
    return a, b


async def native(x):
    return await gen_coro(x)


@types.coroutine
def plain_function():
    return gen_coro(10)


def ordinary():
    yield 1


async def main():
    print(await gen_coro(5), await delegating(), await native(7), await plain_function())
    print(await asyncio.gather(native(1), asyncio.ensure_future(native(2))))
    try:
        await ordinary()
    except TypeError as e:
        print(e)


asyncio.run(main())
print(type(gen_coro(1)).__name__, gen_coro.__name__, asyncio.iscoroutine(gen_coro(1)), asyncio.iscoroutine(ordinary()))
try:
    types.coroutine(5)
except TypeError as e:
    print(e)


def bad():
    yield from unused


unused = native(1)
n = bad()
try:
    next(n)
except TypeError as e:
    print(e)
unused.close()
