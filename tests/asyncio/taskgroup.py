# virtual-time
# TaskGroup: results, failures, cancellation of siblings, groups of errors.
import asyncio


async def ok(v, delay=0.0):
    try:
        await asyncio.sleep(delay)
        print('ok', v)
        return v
    except asyncio.CancelledError:
        print('cancelled', v)
        raise


async def bad(v, delay=0.0):
    await asyncio.sleep(delay)
    print('failing', v)
    raise ValueError(v)


async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(1, 0.01))
        b = tg.create_task(ok(2))
        print('body')
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok('sibling', 1))
            tg.create_task(bad('one'))
            tg.create_task(bad('two'))
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print('body cancelled')
                raise
    except* ValueError as eg:
        print(repr(eg), eg.message)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok('left', 1))
            await asyncio.sleep(0)
            raise KeyError('from body')
    except* KeyError as eg:
        print(repr(eg))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad('child'))
            await asyncio.sleep(0)
            raise KeyError('body too')
    except BaseExceptionGroup as eg:
        print(repr(eg))

    async def late_spawn(tg):
        await asyncio.sleep(0)
        tg.create_task(ok('spawned by a child'))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(late_spawn(tg))
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(bad('inner'))
            print('never')
    except* ValueError as eg:
        print('nested', repr(eg))

    async def whole():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok('c1', 5))
    t = asyncio.create_task(whole())
    await asyncio.sleep(0.01)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('group cancelled from outside')
    async with asyncio.TaskGroup() as tg:
        c = tg.create_task(ok('child', 5))
        await asyncio.sleep(0)
        c.cancel()
    print('a cancelled child is no error', c.cancelled())
    async with asyncio.TaskGroup() as tg:
        pass
    coro = ok('x')
    try:
        tg.create_task(coro)
    except RuntimeError as e:
        print(str(e).split('>')[-1])
    coro.close()
    coro = ok('y')
    try:
        asyncio.TaskGroup().create_task(coro)
    except RuntimeError as e:
        print(str(e).split('>')[-1])
    coro.close()


asyncio.run(main())
