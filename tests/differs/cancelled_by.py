# differs: in debug mode a cancellation tells who asked for it, in an attribute and a note
import asyncio


async def worker():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(e.args, getattr(e, 'cancelled_by', '').rpartition('/')[2])
        raise


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel('message')
    await asyncio.wait([task])
    try:
        async with asyncio.timeout(0.001):
            await worker()
    except TimeoutError as e:
        print(e.__cause__.__notes__)


async def quiet():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])


asyncio.run(quiet())
asyncio.run(main(), debug=True)
