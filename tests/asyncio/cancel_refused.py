# A task that refuses to be cancelled goes on.
import asyncio


async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('refused', i)
    return 'finished'


async def raises_cancelled():
    raise asyncio.CancelledError('by hand')


async def main():
    t = asyncio.create_task(stubborn())
    for _ in range(3):
        await asyncio.sleep(0)
        t.cancel()
    print(await t, t.cancelling(), t.cancelled())
    t = asyncio.create_task(raises_cancelled())
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, t.cancelled())
    try:
        await raises_cancelled()
    except asyncio.CancelledError as e:
        print('direct', e.args)

    async def uncancels():
        me = asyncio.current_task()
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('before', me.cancelling(), 'after', me.uncancel())
        await asyncio.sleep(0)
        return 'normal'
    t = asyncio.create_task(uncancels())
    await asyncio.sleep(0)
    t.cancel()
    print(await t)
    print(isinstance(asyncio.CancelledError(), Exception), asyncio.CancelledError.__mro__[1].__name__, issubclass(asyncio.TimeoutError, OSError), asyncio.TimeoutError is TimeoutError)


asyncio.run(main())
