# Names of tasks.
import asyncio


async def worker():
    return asyncio.current_task().get_name()


async def main():
    task = asyncio.create_task(worker(), name=42)
    print(task.get_name(), await task)
    task.set_name('new')
    print(task.get_name())
    a, b = asyncio.create_task(worker()), asyncio.create_task(worker())
    names = await asyncio.gather(a, b)
    print([n.rstrip('0123456789') for n in names], int(names[1][5:]) - int(names[0][5:]))


asyncio.run(main())
