# How a group shows its state.
import asyncio


async def child():
    await asyncio.sleep(0)


async def main():
    group = asyncio.TaskGroup()
    print(repr(group).split(' at')[0], repr(group)[-1])
    async with group:
        print(repr(group).split('entered')[-1] if 'entered' in repr(group) else repr(group))
        group.create_task(child())
        print('tasks=1' in repr(group))
    print('tasks' in repr(group))


asyncio.run(main())
