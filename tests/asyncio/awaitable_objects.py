# Objects with __await__, in tasks and by hand.
import asyncio


class Value:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        print('before')
        yield from asyncio.sleep(0).__await__()
        print('after')
        return self.v


class Instant:
    def __await__(self):
        return iter(())


class Iter:
    def __init__(self):
        self.n = 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration('from next')
        return None


class BadAwait:
    def __await__(self):
        return 5


class CoroAwait:
    def __await__(self):
        async def c():
            pass
        c = c()
        c.close()
        return c


class Delegates:
    def __await__(self):
        return Value('delegated').__await__()


class Raises:
    def __await__(self):
        raise ValueError('await raised')
        yield


async def main():
    print(await Value(1))
    print(await Instant())
    print(await Iter())
    print(await Delegates())
    print(await asyncio.gather(Value('g1'), Value('g2')))
    print(await asyncio.wait_for(Value('w'), 1))
    for bad in (BadAwait(), CoroAwait(), object()):
        try:
            await bad
        except TypeError as e:
            print(e)
    try:
        await Raises()
    except ValueError as e:
        print(e)
    try:
        asyncio.create_task(Value(2))
    except TypeError as e:
        print(str(e).split(', got')[0])
    print(await asyncio.ensure_future(Value('ensured')))


asyncio.run(main())


async def plain():
    return await Instant(), await Iter()


c = plain()
print(c.send(None), c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
