# Cancelling the shield leaves what is inside.
import asyncio


async def worker():
    await asyncio.sleep(0.02)
    print('worker ends')
    return 'kept'


async def main():
    task = asyncio.create_task(worker())
    outer = asyncio.shield(task)
    await asyncio.sleep(0)
    print(outer.cancel('outer only'))
    try:
        await outer
    except asyncio.CancelledError as e:
        print(repr(e))
    print(task.done(), await task)


asyncio.run(main())
