# One of those who wait is cancelled.
import asyncio


async def waiter(event, name):
    try:
        await event.wait()
        print(name)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in 'abc']
    await asyncio.sleep(0)
    tasks[1].cancel()
    event.set()
    await asyncio.wait(tasks)


asyncio.run(main())
