# With no time at all a coroutine does not start, but a finished future counts.
import asyncio


async def worker():
    print('never')


async def main():
    try:
        await asyncio.wait_for(worker(), 0)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    future = asyncio.get_running_loop().create_future()
    future.set_result('finished')
    print(await asyncio.wait_for(future, 0))


asyncio.run(main())
