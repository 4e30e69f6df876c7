# virtual-time
# wait_for: in time, too late, cancellation, no timeout.
import asyncio


async def slow(delay, v='value'):
    try:
        await asyncio.sleep(delay)
        return v
    except asyncio.CancelledError:
        print('slow cancelled')
        raise


async def main():
    print(await asyncio.wait_for(slow(0.01), 1))
    print(await asyncio.wait_for(slow(0), None))
    try:
        await asyncio.wait_for(slow(1), 0.01)
    except TimeoutError as e:
        print('timeout', repr(e), type(e.__cause__).__name__)
    try:
        await asyncio.wait_for(slow(1), 0)
    except TimeoutError:
        print('zero timeout')
    try:
        await asyncio.wait_for(slow(1), -1)
    except TimeoutError:
        print('negative timeout')

    async def fails():
        raise KeyError('inside')
    try:
        await asyncio.wait_for(fails(), 1)
    except KeyError as e:
        print(e)

    async def ignores():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            await asyncio.sleep(0.01)
            return 'too late'
    try:
        print(await asyncio.wait_for(ignores(), 0.01))
    except TimeoutError:
        print('timeout though it returned')
    t = asyncio.create_task(slow(1))
    w = asyncio.create_task(asyncio.wait_for(t, 5))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    w.cancel()
    try:
        await w
    except asyncio.CancelledError:
        print('outer cancelled', t.cancelled())
    f = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait_for(f, 0.01)
    except TimeoutError:
        print('future', f.cancelled())
    f = asyncio.get_running_loop().create_future()
    f.set_result('ready')
    print(await asyncio.wait_for(f, 0))
    try:
        await asyncio.wait_for(asyncio.wait_for(slow(1), 0.01), 0.5)
    except TimeoutError:
        print('inner timeout passes through')


asyncio.run(main())
