# Timeouts, cancellations and results that arrive in the same turn.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()

    async def waits():
        try:
            async with asyncio.timeout(10) as cm:
                loop.call_soon(cm.reschedule, loop.time() - 1)
                loop.call_soon(f.set_result, 'in time')
                return await f
        except TimeoutError:
            return f'timeout, future {f.done()}'
    print(await waits())
    f = loop.create_future()

    async def cancelled_and_timeout():
        try:
            async with asyncio.timeout(0):
                await asyncio.sleep(10)
        except TimeoutError:
            return 'timeout'
        except asyncio.CancelledError:
            return 'cancelled', asyncio.current_task().cancelling()
    t = asyncio.create_task(cancelled_and_timeout())
    await asyncio.sleep(0)
    t.cancel()
    print(await t)

    async def body_finishes():
        async with asyncio.timeout(0):
            x = 1
        return 'no await, no timeout'
    print(await body_finishes())

    async def catches_and_goes_on():
        try:
            async with asyncio.timeout(0):
                try:
                    await asyncio.sleep(10)
                except asyncio.CancelledError:
                    pass
            return 'swallowed'
        except TimeoutError:
            return 'TimeoutError'
    try:
        print(await catches_and_goes_on(), asyncio.current_task().cancelling())
    except asyncio.CancelledError:
        print('cancelled')

    async def raises_in_cleanup():
        try:
            async with asyncio.timeout(0):
                try:
                    await asyncio.sleep(10)
                finally:
                    raise KeyError('cleanup')
        except BaseException as e:
            return repr(e), repr(e.__context__)
    print(await raises_in_cleanup())

    async def same_task_twice():
        for i in range(2):
            try:
                async with asyncio.timeout(0):
                    await asyncio.sleep(10)
            except TimeoutError:
                print('round', i, asyncio.current_task().cancelling())
    await asyncio.create_task(same_task_twice())

    async def wait_for_done_in_time():
        g = loop.create_future()
        w = asyncio.create_task(asyncio.wait_for(g, 10))
        await asyncio.sleep(0)
        g.set_result('value')
        w.cancel()
        try:
            return await w
        except asyncio.CancelledError:
            return 'the cancel wins', g.result()
    print(await wait_for_done_in_time())

    async def group_and_timeout():
        try:
            async with asyncio.timeout(0):
                async with asyncio.TaskGroup() as tg:
                    tg.create_task(asyncio.sleep(10))
        except TimeoutError as e:
            return 'timeout through a group', type(e.__cause__).__name__
    print(await group_and_timeout())

    async def group_error_and_timeout():
        async def bad():
            raise ValueError('child')
        try:
            async with asyncio.timeout(0):
                async with asyncio.TaskGroup() as tg:
                    tg.create_task(bad())
                    await asyncio.sleep(10)
        except BaseException as e:
            return repr(e)
    print(await group_error_and_timeout())


asyncio.run(main())
