# What swallows the cancellation and returns is not timed out.
import asyncio


async def worker():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 'swallowed'


async def main():
    print(await asyncio.wait_for(worker(), 0.001))


asyncio.run(main())
