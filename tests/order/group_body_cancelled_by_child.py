# A body that waits is cancelled when a child fails.
import asyncio


async def fail():
    raise ValueError('child')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError as e:
                print('body cancelled', e.args, asyncio.current_task().cancelling())
                raise
    except* ValueError as e:
        print(e.exceptions, asyncio.current_task().cancelling())


asyncio.run(main())
