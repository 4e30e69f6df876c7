# Async generators left open are closed when they are dropped or the loop ends.
import asyncio


async def gen(name):
    try:
        i = 0
        while True:
            yield i
            i += 1
    finally:
        await asyncio.sleep(0)
        print('closed', name)


async def breaks():
    async for x in gen('by break'):
        if x == 2:
            break
    print('after break')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


held = None


async def holds():
    global held
    held = gen('at shutdown')
    print(await anext(held))


async def explicit():
    g = gen('explicitly')
    print(await anext(g), await anext(g))
    await g.aclose()
    print('end of main')


asyncio.run(breaks())
asyncio.run(holds())
print('run has ended')
asyncio.run(explicit())
