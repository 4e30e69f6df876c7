# Leaving the loop early leaves the others running.
import asyncio


async def worker(name):
    await asyncio.sleep(0)
    print(name, 'ends')
    return name


async def main():
    tasks = [asyncio.create_task(worker(n)) for n in 'ab']
    for next_one in asyncio.as_completed(tasks):
        print('first', await next_one)
        break
    await asyncio.wait(tasks)


asyncio.run(main())
