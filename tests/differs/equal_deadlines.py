# differs: callbacks with equal deadlines run in the order they were asked for; asyncio leaves it open, CPython's heap shuffles them
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 0.01
    for i in range(10):
        loop.call_at(when, lambda i=i: print(i, end=' '))
    await asyncio.sleep(0.02)
    print()

asyncio.run(main())
