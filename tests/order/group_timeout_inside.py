# A timeout in the body: the children are cancelled, and TimeoutError comes out of the timeout.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print('child ends')


async def main():
    try:
        async with asyncio.timeout(0.002):
            async with asyncio.TaskGroup() as group:
                group.create_task(child())
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), asyncio.current_task().cancelling())


asyncio.run(main())
