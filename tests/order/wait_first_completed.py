# What is done in the turn of the first is in the first set.
import asyncio


async def worker(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    return name


async def main():
    todo = [asyncio.create_task(worker(n, t), name=n) for n, t in zip('abcd', (3, 1, 1, 5))]
    while todo:
        done, todo = await asyncio.wait(todo, return_when=asyncio.FIRST_COMPLETED)
        print(sorted(t.get_name() for t in done), sorted(t.get_name() for t in todo))


asyncio.run(main())
