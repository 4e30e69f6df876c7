# aclose() of an asynchronous generator that catches GeneratorExit and returns
import asyncio


async def numbers(how):
    try:
        yield 1
        yield 2
    except GeneratorExit as e:
        print(how, 'closing', repr(e))
        if how == 'raises':
            raise ValueError(how)
        if how == 'awaits':
            await asyncio.sleep(0)
        if how == 'yields':
            yield 3
    except BaseException as e:
        print(how, repr(e))
        if how == 'again':
            raise


async def main():
    for how in 'returns', 'awaits', 'raises', 'yields':
        g = numbers(how)
        await g.asend(None)
        try:
            print(how, await g.aclose())
        except Exception as e:
            print(how, repr(e))
        if how != 'yields':
            print(await g.aclose(), [x async for x in g])
    for how in 'swallowed', 'again':
        g = numbers(how)
        await g.asend(None)
        try:
            print(await g.athrow(KeyError(how)))
        except Exception as e:
            print(repr(e))

    async with __import__('contextlib').aclosing(numbers('closing')) as g:
        async for x in g:
            print(x)
            break


asyncio.run(main())


# a coroutine that waits already cannot be awaited by another
async def waits():
    await asyncio.sleep(0)


async def other(c):
    await c


c = waits()
c.send(None)
o = other(c)
try:
    o.send(None)
except RuntimeError as e:
    print(e)
c.close()
