# So does one that lies in the past.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, 'soon')
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            print('begins')
            await asyncio.sleep(0)
            print('never')
    except TimeoutError:
        print('timed out')


asyncio.run(main())
