# When the group ends with a failure its parent's next wait is not cancelled.
import asyncio


async def fail():
    raise ValueError('x')


async def main():
    for i in range(3):
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail())
                await asyncio.sleep(1)
        except* ValueError:
            pass
        await asyncio.sleep(0)
        print('round', i, asyncio.current_task().cancelling())


asyncio.run(main())
