# Nor while it is cancelling its children.
import asyncio


async def fail():
    raise ValueError('fails')


async def late(group):
    try:
        await asyncio.sleep(10)
    finally:
        coro = asyncio.sleep(0)
        try:
            group.create_task(coro)
        except RuntimeError as e:
            print('shutting down' in str(e))
        coro.close()


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(late(group))
            group.create_task(fail())
    except* ValueError:
        print('over')


asyncio.run(main())
