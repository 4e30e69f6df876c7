# async with and async for, with suppression, break, else and errors.
import asyncio


class ACM:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    async def __aenter__(self):
        await asyncio.sleep(0)
        print('enter', self.name)
        return self

    async def __aexit__(self, t, e, tb):
        await asyncio.sleep(0)
        print('exit', self.name, t and t.__name__)
        return self.suppress


class Count:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i


async def returning():
    async with ACM('return') as a:
        return a.name


async def main():
    async with ACM('a') as a, ACM('b'):
        print('body', a.name)
    async with (ACM('p'), ACM('q') as q,):
        print(q.name)
    async with ACM('s', True):
        raise ValueError('swallowed')
    try:
        async with ACM('e'):
            raise KeyError('k')
    except KeyError as e:
        print('caught', e)
    print(await returning())
    async for i in Count(3):
        if i == 2:
            continue
        print(i)
    else:
        print('else')
    async for i in Count(5):
        if i == 2:
            break
    else:
        print('never')
    async for x, *y in pairs():
        print(x, y)
    print([i async for i in Count(4) if i % 2])
    print({i: j async for i in Count(2) for j in 'ab'})
    print({await asyncio.sleep(0, i) for i in range(3)})
    print([i + j async for i in Count(2) async for j in Count(2)])
    gen = (i * 2 async for i in Count(3))
    print(type(gen).__name__, [x async for x in gen])
    print([[j async for j in Count(i)] for i in range(3)])
    print([await asyncio.sleep(0, x) for x in 'xy' if await asyncio.sleep(0, x == 'y')])
    for bad in (use_for, use_with, use_with_sync, anext_bad):
        try:
            await bad()
        except TypeError as e:
            print(e)


async def pairs():
    yield 1, 2, 3
    yield 'abc'


async def use_for():
    async for x in [1]:
        pass


async def use_with():
    async with 5:
        pass


async def use_with_sync():
    with ACM('x'):
        pass


async def anext_bad():
    class Bad:
        def __aiter__(self):
            return self

        def __anext__(self):
            return 5
    async for x in Bad():
        pass


asyncio.run(main())
