# Async generators and context managers under cancellation.
import asyncio


async def ticks(name):
    n = 0
    try:
        while True:
            yield n
            n += 1
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print(name, 'generator cancelled')
        raise
    except GeneratorExit:
        print(name, 'generator exit')
        raise
    finally:
        print(name, 'generator finally')


class CM:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0)
        print('enter', self.name)
        return self

    async def __aexit__(self, kind, e, tb):
        print('exit', self.name, kind and kind.__name__)
        await asyncio.sleep(0)
        print('exited', self.name)


async def consumes(name):
    async with CM(name):
        async for n in ticks(name):
            if n == 100:
                break


async def stuck(name):
    async for n in ticks(name):
        await asyncio.Event().wait()


async def run_and_cancel(co, turns):
    t = asyncio.create_task(co)
    for _ in range(turns):
        await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled')


async def main():
    await run_and_cancel(consumes('inside next'), 5)
    await run_and_cancel(consumes('in enter'), 1)
    g = ticks('explicit')
    print(await anext(g), await anext(g))
    await g.aclose()

    async def cleans():
        g = ticks('aclosing')
        try:
            async for n in g:
                await asyncio.Event().wait()
        finally:
            await g.aclose()
            print('aclose done')
    await run_and_cancel(cleans(), 2)

    async def two():
        async with CM('outer'), CM('inner'):
            await asyncio.Event().wait()
    await run_and_cancel(two(), 5)

    async def suppress():
        class S(CM):
            async def __aexit__(self, *exc):
                return True
        async with S('s'):
            await asyncio.Event().wait()
        return 'went on after a suppressed cancel'
    t = asyncio.create_task(suppress())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelling())


asyncio.run(main())
