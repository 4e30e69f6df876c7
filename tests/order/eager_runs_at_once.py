# An eager task runs to its first wait when it is made.
import asyncio


async def worker(name, wait):
    print(name, 'starts')
    if wait:
        await asyncio.sleep(0)
    print(name, 'ends')
    return name


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(worker('a', False))
    print(a.done())
    b = asyncio.create_task(worker('b', True))
    print(b.done())
    print(await a, await b)


asyncio.run(main())
