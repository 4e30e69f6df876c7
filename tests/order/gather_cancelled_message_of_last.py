# With exceptions as results the message is that of the last child, which may have none.
import asyncio


async def waits():
    await asyncio.sleep(10)


async def ends():
    return 'end'


async def main():
    for children in (waits, ends), (ends, waits):
        all = asyncio.gather(*(c() for c in children), return_exceptions=True)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        all.cancel('message')
        try:
            await all
        except asyncio.CancelledError as e:
            print(e.args)


asyncio.run(main())
