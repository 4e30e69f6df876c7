# 3.14: the name is passed only if there is one
# A factory makes the tasks of a loop.
import asyncio


def factory(loop, coro, **options):
    print('factory', coro.__name__, sorted(options))
    return asyncio.Task(coro, loop=loop, **options)


async def worker():
    return 'worker'


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    print(await asyncio.create_task(worker(), name='n'))
    print(await asyncio.gather(worker()))
    loop.set_task_factory(None)
    print(await asyncio.create_task(worker()))


asyncio.run(main())
