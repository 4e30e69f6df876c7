# Those that end in one turn come in the order they ended.
import asyncio


async def worker(name):
    return name


async def main():
    print([await c for c in asyncio.as_completed([worker(n) for n in 'x'])])
    tasks = [asyncio.create_task(worker(n)) for n in 'abc']
    print([await c for c in asyncio.as_completed(tasks)] == ['a', 'b', 'c'])
    print(list(asyncio.as_completed([])))


asyncio.run(main())
