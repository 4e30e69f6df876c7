# A child that fails while the group is cancelled from outside: the failure wins, the request stays counted.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError('child')


async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child())
    except* ValueError as e:
        print(e.exceptions, asyncio.current_task().cancelling())
    try:
        await asyncio.sleep(0)
        print('not cancelled again')
    except asyncio.CancelledError:
        print('cancelled again')


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(str(task).replace(__file__, 'FILE'))


asyncio.run(main())
