# Event: waiters, set, clear.
import asyncio


async def main():
    e = asyncio.Event()
    print(e.is_set())

    async def waiter(n):
        print('waiting', n)
        r = await e.wait()
        print('released', n, r)
    tasks = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    print('set')
    e.set()
    print(e.is_set())
    await asyncio.gather(*tasks)
    print(await e.wait(), 'at once')
    e.clear()
    t = asyncio.create_task(waiter('again'))
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.gather(t, return_exceptions=True)
    e.set()
    e.clear()
    print(t.cancelled(), e.is_set())
    t = asyncio.create_task(waiter('pulse'))
    await asyncio.sleep(0)
    e.set()
    e.clear()
    await t
    print('a pulse releases the waiter', e.is_set())


asyncio.run(main())
