# A group takes no tasks once it is over, nor before it is entered.
import asyncio


async def child():
    print('never')


async def main():
    group = asyncio.TaskGroup()
    coro = child()
    try:
        group.create_task(coro)
    except RuntimeError as e:
        print(str(e).split(' ', 2)[2])
    async with group:
        pass
    try:
        group.create_task(coro)
    except RuntimeError as e:
        print(str(e).split(' ', 2)[2])
    try:
        async with group:
            pass
    except RuntimeError as e:
        print(str(e).split(' ', 2)[2])
    coro.close()


asyncio.run(main())
