# A coroutine that is never awaited: a warning that names the line.
import asyncio


async def forgotten():
    pass


async def main():
    forgotten()
    print('main goes on')


asyncio.run(main())
