# An exception of the body cancels the children and stands first in the group.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print('child cancelled')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child())
            await asyncio.sleep(0)
            raise KeyError('body')
    except* KeyError as e:
        print(repr(e))


asyncio.run(main())
