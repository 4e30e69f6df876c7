# asyncio.run inside a running loop, uncaught.
import asyncio


async def main():
    coro = other()
    try:
        asyncio.run(coro)
    finally:
        coro.close()


async def other():
    pass


asyncio.run(main())
