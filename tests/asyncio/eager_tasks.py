# Eager tasks start at once.
import asyncio


async def quick():
    print('quick runs')
    return 'q'


async def suspends():
    print('starts')
    await asyncio.sleep(0)
    print('resumes')
    return 's'


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(quick())
    print('created', t.done(), t.result())
    t = asyncio.create_task(suspends())
    print('created', t.done())
    print(await t)

    async def fails():
        raise ValueError('eager')
    t = asyncio.create_task(fails())
    print(t.done(), repr(t.exception()))
    print(await asyncio.gather(quick(), suspends()))
    loop.set_task_factory(None)
    t = asyncio.create_task(quick())
    print('lazy again', t.done())
    await t


asyncio.run(main())
