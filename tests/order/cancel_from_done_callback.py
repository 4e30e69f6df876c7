# A done callback may cancel another task.
import asyncio


async def quick():
    return 'quick'


async def slow():
    try:
        await asyncio.sleep(10)
    finally:
        print('slow ends')


async def main():
    second = asyncio.create_task(slow())
    first = asyncio.create_task(quick())
    first.add_done_callback(lambda t: print('callback', second.cancel()))
    print(await asyncio.gather(first, second, return_exceptions=True))


asyncio.run(main())
