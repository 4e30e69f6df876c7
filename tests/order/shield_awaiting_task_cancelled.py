# The task that awaits the shield is cancelled; the inner one is not.
import asyncio


async def worker():
    await asyncio.sleep(0.02)
    return 'kept'


async def waiter(task):
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError as e:
        print('waiter', e.args)
        raise


async def main():
    task = asyncio.create_task(worker())
    waiting = asyncio.create_task(waiter(task))
    await asyncio.sleep(0)
    waiting.cancel('waiter only')
    await asyncio.wait([waiting])
    print(task.done(), await task)


asyncio.run(main())
