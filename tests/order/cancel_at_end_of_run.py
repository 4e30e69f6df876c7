# asyncio.run cancels what is left, and waits for its finally blocks.
import asyncio


async def worker(name, steps):
    try:
        await asyncio.sleep(10)
    finally:
        for i in range(steps):
            print(name, i)
            await asyncio.sleep(0)
        print(name, 'ends')


async def main():
    asyncio.create_task(worker('worker', 3))
    await asyncio.sleep(0)
    print('main ends')


asyncio.run(main())
print('after')
