# Cancelling one of the tasks that await a future cancels the future for all.
import asyncio


async def waiter(name, future):
    try:
        await future
    except asyncio.CancelledError as e:
        print(name, e.args, asyncio.current_task().cancelling())
        raise


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(n, future)) for n in 'abc']
    await asyncio.sleep(0)
    tasks[1].cancel('b only')
    await asyncio.wait(tasks)
    print([t.cancelled() for t in tasks])


asyncio.run(main())
