# The first failure ends the gathering, and the others go on.
import asyncio


async def fail():
    raise ValueError('first')


async def slow():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('slow ends')


async def main():
    task = asyncio.create_task(slow())
    try:
        await asyncio.gather(task, fail())
    except ValueError as e:
        print(repr(e), task.done())
    await task


asyncio.run(main())
