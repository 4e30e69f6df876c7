# What wait() refuses.
import asyncio


async def worker():
    pass


async def main():
    coro = worker()
    for what in [], [coro], coro:
        try:
            await asyncio.wait(what)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    coro.close()
    try:
        await asyncio.wait([asyncio.ensure_future(asyncio.sleep(0))], return_when='SOMETIME')
    except ValueError as e:
        print(e)


asyncio.run(main())
