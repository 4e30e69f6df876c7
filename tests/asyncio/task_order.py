# The order in which tasks take their turns.
import asyncio


async def worker(name, turns):
    for i in range(turns):
        print(name, i)
        await asyncio.sleep(0)
    print(name, 'done')
    return name


async def main():
    print('main starts')
    tasks = [asyncio.create_task(worker(n, t)) for n, t in (('a', 3), ('b', 1), ('c', 2))]
    print('created')
    await asyncio.sleep(0)
    print('main after one turn')
    for t in tasks:
        print('result', await t)
    x = asyncio.create_task(worker('x', 0))
    print('not started yet')
    await x
    print('direct await runs at once')
    await worker('y', 0)
    print('main ends')


asyncio.run(main())


async def chain(n):
    if n == 0:
        print('bottom')
        await asyncio.sleep(0)
        print('bottom resumed')
        return 0
    r = await chain(n - 1)
    return r + 1


async def spawn(n):
    print('spawn', n)
    if n:
        t = asyncio.create_task(spawn(n - 1))
        await asyncio.sleep(0)
        print('back in', n)
        await t
    print('leave', n)


async def main2():
    c = asyncio.create_task(chain(3))
    o = asyncio.create_task(worker('o', 2))
    print(await c)
    await o
    await spawn(3)


asyncio.run(main2())
