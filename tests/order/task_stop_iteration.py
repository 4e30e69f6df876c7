# StopIteration out of a coroutine, and as the exception of a future.
import asyncio


async def worker():
    raise StopIteration('x')


async def main():
    try:
        await asyncio.create_task(worker())
    except RuntimeError as e:
        print(e, repr(e.__cause__))
    future = asyncio.get_running_loop().create_future()
    future.set_exception(StopIteration('y'))
    try:
        await future
    except RuntimeError as e:
        print(e, repr(e.__cause__))


asyncio.run(main())
