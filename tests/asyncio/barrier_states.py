# A barrier in each state.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


async def main():
    for a in ((), (0,), (-1,), ('x',), (1,), (None,)):
        try: b = asyncio.Barrier(*a); print(str(b).split('[')[1], b.parties, b.n_waiting, b.broken, await b.wait())
        except BaseException as e: print(type(e).__name__, e)
    b = asyncio.Barrier(3)
    async def w(n):
        try:
            r = await b.wait(); print(n, r, b.n_waiting, str(b).split('[')[1])
        except BaseException as e: print(n, type(e).__name__, e)
    ts = [asyncio.create_task(w(i)) for i in range(3)]
    await asyncio.sleep(0); print(str(b).split('[')[1])
    await asyncio.gather(*ts); print(str(b).split('[')[1])
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0); print(str(b).split('[')[1]); await b.reset(); await asyncio.gather(*ts); print(str(b).split('[')[1])
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0); await b.abort(); await asyncio.gather(*ts); print(str(b).split('[')[1], b.broken); await outcome(b.wait())
    await b.reset(); print(str(b).split('[')[1], b.broken)
    async def cm(i):
        async with b as p: print('cm', i, p)
    await asyncio.gather(*map(cm, range(3)))
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0); ts[0].cancel(); await asyncio.sleep(0); print(str(b).split('[')[1]); ts[1].cancel()
    await asyncio.gather(*ts, return_exceptions=True); print(str(b).split('[')[1])
    print(asyncio.BrokenBarrierError.__mro__)
asyncio.run(main())
