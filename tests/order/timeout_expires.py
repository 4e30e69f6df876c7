# The block is cancelled, and the cancellation becomes TimeoutError.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.001) as timeout:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as e:
                print('cancelled inside', e.args, timeout.expired())
                raise
    except TimeoutError as e:
        print('timed out', repr(e.__cause__), timeout.expired(), asyncio.current_task().cancelling())


asyncio.run(main())
