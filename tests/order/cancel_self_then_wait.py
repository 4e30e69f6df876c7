# A task that cancels itself is thrown out of its next wait.
import asyncio


async def worker():
    asyncio.current_task().cancel()
    print('before')
    try:
        await asyncio.sleep(0)
        print('not reached')
    finally:
        print('finally')


async def main():
    results = await asyncio.gather(worker(), return_exceptions=True)
    print(results)


asyncio.run(main())
