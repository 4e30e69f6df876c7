# The order of the group's end and of callbacks on its tasks.
import asyncio


async def child(name):
    print(name)


async def main():
    async with asyncio.TaskGroup() as group:
        for n in 'ab':
            task = group.create_task(child(n), name=n)
            task.add_done_callback(lambda t: print('callback', t.get_name()))
    print('group over')


asyncio.run(main())
