# A child that refuses its cancellation is waited for.
import asyncio


async def fail():
    raise ValueError('fails')


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        for i in range(3):
            print('still here', i)
            await asyncio.sleep(0)
    return 'stubborn'


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(stubborn())
            group.create_task(fail())
    except* ValueError:
        print(task.result())


asyncio.run(main())
