# 3.14: create_task takes eager_start
import asyncio


async def quick():
    return 'result'


async def fails():
    raise ValueError('at once')


async def main():
    task = asyncio.create_task(quick(), eager_start=True)
    print(task.done(), task.result(), len(asyncio.all_tasks()))
    task = asyncio.create_task(fails(), eager_start=True)
    print(task.done(), repr(task.exception()))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(), eager_start=True)
            print('body goes on')
            await asyncio.sleep(0)
            print('never')
    except* ValueError as e:
        print(e.exceptions)


asyncio.run(main())
