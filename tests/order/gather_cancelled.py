# Cancelling the gathering cancels all its children; it is over when they are.
import asyncio


async def child(name, turns):
    try:
        await asyncio.sleep(10)
    finally:
        for _ in range(turns):
            await asyncio.sleep(0)
        print(name, 'ends')


async def main():
    all = asyncio.gather(child('a', 2), child('b', 0))
    await asyncio.sleep(0)
    print(all.cancel('reason'), all.done())
    try:
        await all
    except asyncio.CancelledError as e:
        print(repr(e), all.cancelled())


asyncio.run(main())
