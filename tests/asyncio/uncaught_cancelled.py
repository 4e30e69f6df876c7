# CancelledError that leaves asyncio.run.
import asyncio


async def waits():
    await asyncio.get_running_loop().create_future()


async def main():
    t = asyncio.create_task(waits())
    await asyncio.sleep(0)
    t.cancel('with a message')
    await t


asyncio.run(main())
