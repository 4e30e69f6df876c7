# A future that is waited for with a timeout is cancelled by it.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait_for(future, 0.001)
    except TimeoutError:
        print(future.cancelled())


asyncio.run(main())
