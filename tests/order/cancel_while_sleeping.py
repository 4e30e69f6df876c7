# The wait is cancelled, and the exception comes out of it.
import asyncio


async def worker():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('inside', repr(e))
        raise
    finally:
        print('finally')


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel('enough')
    print('asked', task.cancelling(), task.done())
    await asyncio.sleep(0)
    print('a turn later', task.done())
    await asyncio.sleep(0)
    print('two turns later', task.done(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError as e:
        print('outside', repr(e))


asyncio.run(main())
