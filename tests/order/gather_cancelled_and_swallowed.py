# A child that refuses to be cancelled: the gathering is cancelled nevertheless.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return name


async def main():
    for keep in False, True:
        all = asyncio.gather(child('a'), child('b'), return_exceptions=keep)
        await asyncio.sleep(0)
        all.cancel()
        try:
            print(await all)
        except asyncio.CancelledError as e:
            print(repr(e), all.cancelled())


asyncio.run(main())
