# A block without waits does not time out, however long it takes.
import asyncio
import time


async def main():
    async with asyncio.timeout(0.001) as timeout:
        time.sleep(0.005)
    print(timeout.expired())
    await asyncio.sleep(0)
    print('not cancelled later')


asyncio.run(main())
