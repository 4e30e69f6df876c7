# Tasks of a group start in the order of their creation, when the body first waits.
import asyncio


async def worker(name):
    print('start', name)
    await asyncio.sleep(0)
    print('end', name)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(worker(n)) for n in 'abc']
        print('body ends')
    print([t.result() for t in tasks])


asyncio.run(main())
