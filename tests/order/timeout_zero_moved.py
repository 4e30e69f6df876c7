# A timeout that is up already, and moved before the block waits.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0) as timeout:
            timeout.reschedule(None)
            await asyncio.sleep(0)
            print('turned off', timeout.expired())
            timeout.reschedule(0)
            timeout.reschedule(asyncio.get_running_loop().time() + 10)
            await asyncio.sleep(0)
            print('moved away', timeout.expired())
            timeout.reschedule(0)
            timeout.reschedule(0)
            await asyncio.sleep(0)
            print('never')
    except TimeoutError:
        print('timed out', asyncio.current_task().cancelling())


asyncio.run(main())
