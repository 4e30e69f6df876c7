# Failed tasks that nobody asks, in creation order, and those somebody asks.
import asyncio


async def fails(n):
    raise ValueError(n)


async def asked():
    t = asyncio.create_task(fails('asked'))
    await asyncio.wait([t])
    t.exception()


async def gathered():
    await asyncio.gather(fails('gathered'), return_exceptions=True)


async def main():
    asyncio.create_task(fails('first'), name='a')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    asyncio.create_task(fails('second'), name='b')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asked()
    await gathered()
    t = asyncio.create_task(asyncio.sleep(10))
    t.cancel()
    await asyncio.sleep(0)
    print('end')


asyncio.run(main())
