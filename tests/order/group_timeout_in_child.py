# A timeout of a child is its failure, and cancels the others.
import asyncio


async def child():
    async with asyncio.timeout(0.002):
        await asyncio.sleep(10)


async def sibling():
    try:
        await asyncio.sleep(10)
    finally:
        print('sibling ends')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child())
            group.create_task(sibling())
    except* TimeoutError as e:
        print(repr(e))


asyncio.run(main())
