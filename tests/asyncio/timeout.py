# virtual-time
# timeout and timeout_at: expiry, rescheduling, nesting.
import asyncio


async def main():
    async with asyncio.timeout(1) as cm:
        await asyncio.sleep(0.01)
    print(cm.expired(), cm.when() is not None)
    try:
        async with asyncio.timeout(0.01) as cm:
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print('body sees cancel')
                raise
    except TimeoutError as e:
        print('expired', cm.expired(), type(e.__cause__).__name__)
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        await asyncio.sleep(0)
        cm.reschedule(asyncio.get_running_loop().time() + 1)
    print(cm.expired())
    try:
        async with asyncio.timeout(10) as cm:
            cm.reschedule(asyncio.get_running_loop().time() + 0.01)
            await asyncio.sleep(1)
    except TimeoutError:
        print('rescheduled')
    try:
        async with asyncio.timeout(0.01) as outer:
            async with asyncio.timeout(1) as inner:
                await asyncio.sleep(2)
    except TimeoutError:
        print('outer', outer.expired(), inner.expired())
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(0.01) as inner:
                    await asyncio.sleep(2)
            except TimeoutError:
                print('inner', inner.expired(), outer.expired())
                await asyncio.sleep(0.01)
                raise KeyError('after')
    except KeyError as e:
        print(e)
    try:
        async with asyncio.timeout(0.01):
            raise ValueError('body')
    except ValueError as e:
        print(e)
    try:
        async with asyncio.timeout(0):
            print('runs until the first await')
            await asyncio.sleep(0)
            print('never')
    except TimeoutError:
        print('zero')
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.01) as cm:
            await asyncio.sleep(1)
    except TimeoutError:
        print('timeout_at')

    async def victim():
        try:
            async with asyncio.timeout(10):
                await asyncio.sleep(20)
        except TimeoutError:
            print('wrong')
        except asyncio.CancelledError:
            print('a cancel from outside stays a cancel')
            raise
    t = asyncio.create_task(victim())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
    try:
        cm.reschedule(1)
    except RuntimeError as e:
        print(e)
    try:
        async with cm:
            pass
    except RuntimeError as e:
        print(e)


asyncio.run(main())
