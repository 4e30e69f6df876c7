# A timeout may be moved, and turned off.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(10) as timeout:
        timeout.reschedule(loop.time() + 20)
        print(timeout.when() > loop.time() + 15)
        timeout.reschedule(None)
        print(timeout.when())
    try:
        async with asyncio.timeout(None) as timeout:
            timeout.reschedule(loop.time())
            await asyncio.sleep(10)
    except TimeoutError:
        print('moved to now', timeout.expired())
    try:
        timeout.reschedule(1)
    except RuntimeError as e:
        print(e)


asyncio.run(main())
