# 3.14: create_task takes eager_start
import asyncio


async def worker(name):
    print(name, 'starts')
    await asyncio.sleep(0)
    print(name, 'ends')
    return name


async def main():
    loop = asyncio.get_running_loop()
    a = asyncio.create_task(worker('a'), eager_start=True, name='A')
    print('made', a.get_name())
    b = loop.create_task(worker('b'), eager_start=False)
    print('made')
    async with asyncio.TaskGroup() as group:
        group.create_task(worker('c'), eager_start=True)
        print('made')
    await asyncio.gather(a, b)
    loop.set_task_factory(asyncio.eager_task_factory)
    d = asyncio.create_task(worker('d'), eager_start=False)
    print('made')
    await d


asyncio.run(main())
