# A finished task wakes its waiter in the next turn, and so on along a chain.
import asyncio


async def link(n):
    if n == 0:
        await asyncio.sleep(0)
    else:
        await asyncio.create_task(link(n - 1))
    print('link', n)


async def turns():
    for i in range(8):
        print('turn', i)
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(link(3), turns())


asyncio.run(main())
