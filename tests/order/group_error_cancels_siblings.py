# The first failure cancels the others, and comes out in a group.
import asyncio


async def fail():
    await asyncio.sleep(0)
    raise ValueError('fails')


async def sibling(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(name, 'cancelled', e.args)
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sibling('a'))
            group.create_task(fail())
    except* ValueError as e:
        print(e.exceptions)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
