# Cancelling what is inside cancels the shield.
import asyncio


async def worker():
    await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(worker())
    outer = asyncio.shield(task)
    await asyncio.sleep(0)
    task.cancel('inner')
    try:
        await outer
    except asyncio.CancelledError as e:
        print(repr(e), outer.cancelled(), asyncio.current_task().cancelling())


asyncio.run(main())
