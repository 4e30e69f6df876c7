# After its shutdown the default executor takes no work.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, lambda: 'ran'))
    await loop.shutdown_default_executor()
    try:
        loop.run_in_executor(None, print)
    except RuntimeError as e:
        print(e)
    await loop.shutdown_default_executor()


asyncio.run(main())
