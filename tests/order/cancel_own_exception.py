# Raising CancelledError by hand makes a task cancelled, though nobody asked.
import asyncio


async def worker():
    raise asyncio.CancelledError('by hand')


async def main():
    task = asyncio.create_task(worker())
    await asyncio.wait([task])
    print(task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print(e.args)


asyncio.run(main())
