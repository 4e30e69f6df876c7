# Aborting raises in all who wait.
import asyncio


async def worker(barrier, name):
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as e:
        print(name, repr(e))


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(worker(barrier, n)) for n in 'ab']
    await asyncio.sleep(0)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken)
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError:
        print('still broken')
    await barrier.reset()
    print(barrier.broken)


asyncio.run(main())
