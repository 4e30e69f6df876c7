# virtual-time
"""Async generators: values that arrive over time, pulled one by one.

A pipeline of them holds one value at a time, however long the stream. Leaving
one early runs its finally block; contextlib.aclosing would say when exactly.
"""
import asyncio


async def readings(count):
    try:
        for n in range(count):
            await asyncio.sleep(1)
            yield (n * 37) % 10
    finally:
        print('sensor released')


async def smooth(source, width=3):
    window = []
    async for value in source:
        window = [*window, value][-width:]
        yield sum(window) / len(window)


async def until(source, limit):
    async for value in source:
        if value > limit:
            break
        yield value


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    async for mean in smooth(readings(4)):
        print(f'{loop.time() - start:.0f} s: {mean:.2f}')

    # Comprehensions take them, too.
    print([value async for value in readings(10) if value % 2])
    print({n: value async for n, value in numbered(readings(3))})

    # One that is not exhausted is closed by hand, or by the loop at the end.
    source = readings(100)
    print([value async for value in until(source, 6)])
    await source.aclose()

    # asend() gives it a value: the yield's result.
    counter = accumulate()
    await anext(counter)
    for n in (5, 10, 20):
        print('sum so far:', await counter.asend(n))
    await counter.aclose()


async def numbered(source):
    n = 0
    async for value in source:
        yield n, value
        n += 1


async def accumulate():
    total = 0
    while True:
        total += yield total


asyncio.run(main())
