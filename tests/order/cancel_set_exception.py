# CancelledError as the exception of a future does not make it cancelled.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(asyncio.CancelledError('as an exception'))
    print(future.cancelled(), repr(future.exception()))
    try:
        await future
    except asyncio.CancelledError as e:
        print(e.args)


asyncio.run(main())
