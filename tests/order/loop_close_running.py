# A running loop cannot be closed, nor run again.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    coro = asyncio.sleep(0)
    for what in loop.close, lambda: loop.run_until_complete(coro), lambda: asyncio.run(coro):
        try:
            what()
        except RuntimeError as e:
            print(e)
    coro.close()


asyncio.run(main())
