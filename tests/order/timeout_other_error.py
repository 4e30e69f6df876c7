# Another exception than the cancellation comes out as it is.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.001) as timeout:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                raise ValueError('instead')
    except ValueError as e:
        print(repr(e), repr(e.__context__), timeout.expired())


asyncio.run(main())
