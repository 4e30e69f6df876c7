# Getters are served in the order they came.
import asyncio


async def getter(queue, name):
    for _ in range(2):
        print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(queue, n)) for n in 'abc']
    await asyncio.sleep(0)
    for i in range(6):
        queue.put_nowait(i)
    await asyncio.gather(*tasks)


asyncio.run(main())
