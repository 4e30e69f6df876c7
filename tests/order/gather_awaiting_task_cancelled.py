# Cancelling the task that awaits it.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(name, e.args)
        raise


async def parent():
    try:
        await asyncio.gather(child('a'), child('b'))
    except asyncio.CancelledError as e:
        print('parent', e.args)
        raise


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel('stop')
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
