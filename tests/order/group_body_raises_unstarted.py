# Children that have not started never do.
import asyncio


async def child():
    print('never')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(child())
            raise KeyError('body')
    except* KeyError as e:
        print(repr(e), task.cancelled())


asyncio.run(main())
