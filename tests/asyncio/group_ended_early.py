# A group ended early by what is not documented, as programs do it.
import asyncio

cancelled = []


async def work(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        cancelled.append(name)
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        for name in 'ab':
            group.create_task(work(name), name=name)
        await asyncio.sleep(0)
        print(sorted(task.get_name() for task in group._tasks))
        group._abort()
        await asyncio.sleep(0)
        print('the body goes on', len(group._tasks))
    print('over', group._tasks, sorted(cancelled))
    async with asyncio.TaskGroup() as group:
        for name in 'c':
            group.create_task(work(name))
        await asyncio.sleep(0)
        for task in group._tasks:
            task.cancel()
    print(cancelled[-1])


asyncio.run(main())
