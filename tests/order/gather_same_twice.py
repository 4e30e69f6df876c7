# The same awaitable twice is awaited once.
import asyncio


async def worker():
    print('runs')
    return object()


async def main():
    coro = worker()
    a, b = await asyncio.gather(coro, coro)
    print(a is b)


asyncio.run(main())
