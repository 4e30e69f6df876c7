# A child may add to the group while the group waits.
import asyncio


async def child(group, n):
    print('child', n)
    await asyncio.sleep(0)
    if n < 3:
        group.create_task(child(group, n + 1))
    print('end', n)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child(group, 0))
    print('all')


asyncio.run(main())
