# A block that swallows the cancellation has not timed out, though it has expired.
import asyncio


async def main():
    async with asyncio.timeout(0.001) as timeout:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('swallowed')
    print(timeout.expired(), asyncio.current_task().cancelling())


asyncio.run(main())
