# What is no future of either kind.
import asyncio


async def main():
    for what in None, 1, asyncio.sleep:
        try:
            asyncio.wrap_future(what)
        except AssertionError as e:
            print(str(e).split(' at ')[0].split('<')[0])


asyncio.run(main())
