# A condition in each state.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


async def main():
    c = asyncio.Condition()
    print(str(c)[-11:], c.locked())
    attempt(c.notify); attempt(c.notify_all); attempt(c.release); await outcome(c.wait()); await outcome(c.wait_for(lambda: 1))
    attempt(asyncio.Condition, asyncio.Lock()) if False else None
    async with c as x: 
        print(x, str(c)[-9:], c.locked()); attempt(c.notify, 5); attempt(c.notify, -1); attempt(c.notify_all)
        print(await c.wait_for(lambda: [3]))
        await outcome(c.wait_for(lambda: 1/0)); await outcome(c.wait_for(5))
        print(c.locked())
    async def w(n):
        async with c: print(n, await c.wait())
    ts = [asyncio.create_task(w(i)) for i in range(3)]
    await asyncio.sleep(0.001); print(str(c).split('[')[1])
    async with c: c.notify(2); print(str(c).split('[')[1])
    await asyncio.sleep(0.001); print([t.done() for t in ts], str(c).split('[')[1])
    async with c: c.notify()
    await asyncio.gather(*ts)
    l = asyncio.Lock(); c1 = asyncio.Condition(l); c2 = asyncio.Condition(lock=l)
    async with c1: print(c2.locked(), l.locked()); attempt(c2.notify)
    n = 0
    async def pred():
        nonlocal n
        async with c1: 
            r = await c1.wait_for(lambda: n if n > 2 else 0); print('pred', r)
    t = asyncio.create_task(pred())
    for n in range(1, 5):
        await asyncio.sleep(0)
        async with c2: c1.notify_all()
    await t
asyncio.run(main())
