# virtual-time
# sleep: order by deadline, results, zero and negative delays.
import asyncio


async def after(delay, name):
    print('start', name)
    r = await asyncio.sleep(delay, f'result {name}')
    print('woke', name)
    return r


async def main():
    print(await asyncio.gather(after(0.06, 'a'), after(0.02, 'b'), after(0.04, 'c'), after(0, 'zero'), after(-1, 'negative')))
    print(await asyncio.sleep(0), await asyncio.sleep(0, 'v'), await asyncio.sleep(0.001, result='kw'))
    for bad in ('x', None, [], float('nan')):
        try:
            await asyncio.sleep(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    loop = asyncio.get_running_loop()
    t = loop.time()
    await asyncio.sleep(0.05)
    print(0.045 < loop.time() - t < 0.5)


asyncio.run(main())
