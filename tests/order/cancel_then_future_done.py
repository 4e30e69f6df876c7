# A cancelled future can be given no result.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.cancel()
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as e:
        print(e)
    try:
        future.set_exception(ValueError())
    except asyncio.InvalidStateError as e:
        print(e)
    try:
        future.exception()
    except asyncio.CancelledError as e:
        print(repr(e))


asyncio.run(main())
