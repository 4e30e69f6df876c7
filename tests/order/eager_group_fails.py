# One that fails at once.
import asyncio


async def fails():
    raise ValueError('at once')


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            print('body goes on')
            await asyncio.sleep(0)
            print('and is cancelled')
    except* ValueError as e:
        print(e.exceptions)


asyncio.run(main())
