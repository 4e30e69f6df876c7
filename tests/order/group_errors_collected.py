# All that fail while the group ends are in the exception, in the order they ended.
import asyncio


async def fail(e, after):
    try:
        await asyncio.sleep(after)
    finally:
        raise e


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError('slow'), 10))
            group.create_task(fail(KeyError('quick'), 0))
    except ExceptionGroup as e:
        print(e, e.exceptions)


asyncio.run(main())
