# Queue.shutdown.
import asyncio


async def main():
    q = asyncio.Queue(1)
    q.put_nowait('last')
    putter = asyncio.create_task(q.put('blocked'))
    await asyncio.sleep(0)
    q.shutdown()
    for op in (lambda: putter, lambda: q.put('x')):
        try:
            await op()
        except asyncio.QueueShutDown as e:
            print('QueueShutDown', e)
    print(await q.get())
    try:
        q.get_nowait()
    except asyncio.QueueShutDown:
        print('drained')
    q = asyncio.Queue()
    getters = [asyncio.create_task(q.get()) for _ in range(2)]
    await asyncio.sleep(0)
    q.shutdown()
    print([type(r).__name__ for r in await asyncio.gather(*getters, return_exceptions=True)])
    q = asyncio.Queue()
    q.put_nowait(1)
    q.put_nowait(2)
    j = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    await j
    print('join ends', q.qsize())


asyncio.run(main())
