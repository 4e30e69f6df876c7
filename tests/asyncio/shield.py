# shield: the inner task outlives a cancelled awaiter.
import asyncio


async def inner():
    try:
        await asyncio.sleep(0.01)
        print('inner finishes')
        return 'inner result'
    except asyncio.CancelledError:
        print('inner cancelled')
        raise


async def main():
    t = asyncio.create_task(inner())

    async def outer():
        try:
            return await asyncio.shield(t)
        except asyncio.CancelledError:
            print('outer cancelled')
            raise
    o = asyncio.create_task(outer())
    await asyncio.sleep(0)
    o.cancel()
    try:
        await o
    except asyncio.CancelledError:
        print(o.cancelled(), t.cancelled())
    print(await t)
    print(await asyncio.shield(inner()))
    t = asyncio.create_task(inner())
    s = asyncio.shield(t)
    await asyncio.sleep(0)
    t.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print('a cancelled inner cancels the shield', s.cancelled())

    async def fails():
        raise ValueError('through the shield')
    try:
        await asyncio.shield(fails())
    except ValueError as e:
        print(e)
    done = asyncio.create_task(asyncio.sleep(0, 'done'))
    await done
    print(asyncio.shield(done) is done)
    try:
        await asyncio.wait_for(asyncio.shield(t2 := asyncio.create_task(inner())), 0.001)
    except TimeoutError:
        print('timed out, inner goes on', t2.done())
    print(await t2)


asyncio.run(main())
