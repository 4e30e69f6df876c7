# A group with eager tasks.
import asyncio


async def worker(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print(name)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async with asyncio.TaskGroup() as group:
        group.create_task(worker('a', 1))
        group.create_task(worker('b', 0))
        print('body')
    print('over')


asyncio.run(main())
