# A timeout of zero lets the block run to its first wait.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0):
            print('begins')
            await asyncio.sleep(0)
            print('never')
    except TimeoutError:
        print('timed out')


asyncio.run(main())
