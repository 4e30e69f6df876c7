# A cancellation from outside passes on to the child, and comes out as it is.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'ends')


async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(child('a'))


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel('outside')
    try:
        await task
    except asyncio.CancelledError as e:
        print(e.args, task.cancelling())


asyncio.run(main())
