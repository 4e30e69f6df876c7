# A lock in each state; what has no synchronous context manager.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


async def main():
    l = asyncio.Lock()
    print(l) if False else print(str(l)[-11:])
    attempt(l.release); attempt(l.locked); attempt(asyncio.Lock, 1); attempt(asyncio.Lock, loop=None); attempt(l.acquire, 1)
    print(await l.acquire(), l.locked(), str(l)[-9:])
    ts = [asyncio.create_task(l.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    print(str(l)[-21:])
    ts[0].cancel(); await asyncio.sleep(0); print(str(l)[-21:])
    l.release(); print(l.locked(), str(l)[-21:]); await asyncio.sleep(0); print(l.locked(), str(l)[-21:])
    await asyncio.sleep(0); print(l.locked())
    l.release(); await asyncio.sleep(0); await asyncio.sleep(0); print(ts[2].done()); l.release(); print(l.locked()); attempt(l.release)
    try:
        with l: pass
    except BaseException as e: print(type(e).__name__, e)
    try:
        with asyncio.Semaphore(): pass
    except BaseException as e: print(type(e).__name__, e)
    try:
        with asyncio.timeout(1): pass
    except BaseException as e: print(type(e).__name__, e)
    try:
        with asyncio.TaskGroup(): pass
    except BaseException as e: print(type(e).__name__, e)
    try: await l
    except BaseException as e: print(type(e).__name__, e)
    async with l as x: print(x)
    attempt(lambda: l.__aenter__().close())
asyncio.run(main())
