# Gathering with eager tasks, some done at once.
import asyncio


async def worker(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print(name)
    return name


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    all = asyncio.gather(worker('a', 0), worker('b', 1), worker('c', 0))
    print(all.done())
    print(await all)
    all = asyncio.gather(worker('d', 0), worker('e', 0))
    print(all.done(), await all)


asyncio.run(main())
