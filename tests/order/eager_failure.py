# It may fail, or be cancelled, at once.
import asyncio


async def fails():
    raise ValueError('v')


async def cancels():
    asyncio.current_task().cancel('self')
    return 'anyway'


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    a, b = asyncio.create_task(fails()), asyncio.create_task(cancels())
    print(a.done(), repr(a.exception()))
    print(b.done(), b.cancelled())


asyncio.run(main())
