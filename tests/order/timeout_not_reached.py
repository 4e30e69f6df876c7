# Nothing happens to a block that ends in time.
import asyncio


async def main():
    async with asyncio.timeout(10) as timeout:
        await asyncio.sleep(0)
    print(timeout.expired())
    async with asyncio.timeout(None) as timeout:
        print(timeout.when())


asyncio.run(main())
