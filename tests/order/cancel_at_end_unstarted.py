# Tasks made in the last moment are cancelled before they start.
import asyncio


async def worker():
    print('never')


async def main():
    asyncio.create_task(worker())
    print('main ends')


asyncio.run(main())
print('after')
