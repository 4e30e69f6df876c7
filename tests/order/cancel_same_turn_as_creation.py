# Created and cancelled in one turn with others: the order of the others is not disturbed.
import asyncio


async def worker(name):
    print(name)


async def main():
    tasks = [asyncio.create_task(worker(n)) for n in 'abcd']
    tasks[1].cancel()
    for t in tasks:
        t.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.wait(tasks)


asyncio.run(main())
