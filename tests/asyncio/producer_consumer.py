# virtual-time
# Producers and consumers with delays, on a bounded queue.
import asyncio


async def producer(q, name, n, delay):
    for i in range(n):
        await asyncio.sleep(delay)
        await q.put((name, i))
        print(f'{name} put {i} size {q.qsize()}')


async def consumer(q, name, delay):
    handled = 0
    while True:
        item = await q.get()
        if item is None:
            q.put_nowait(None)
            print(name, 'stops after', handled)
            return handled
        await asyncio.sleep(delay)
        handled += 1
        print(f'{name} handled {item}')


async def main():
    q = asyncio.Queue(maxsize=2)
    consumers = [asyncio.create_task(consumer(q, f'c{i}', 0.07 + i * 0.02)) for i in range(2)]
    await asyncio.gather(producer(q, 'p1', 3, 0.02), producer(q, 'p2', 3, 0.05))
    await q.put(None)
    print(sum(await asyncio.gather(*consumers)))


asyncio.run(main())
