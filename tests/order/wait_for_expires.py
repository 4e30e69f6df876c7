# wait_for cancels what it waits for, and waits for its end.
import asyncio


async def worker():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
        await asyncio.sleep(0)
        print('cleaned up')
        raise


async def main():
    try:
        await asyncio.wait_for(worker(), 0.001)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))


asyncio.run(main())
