# An exception in a done-callback is printed, and the awaiter is not disturbed.
import asyncio


def callback(task):
    raise RuntimeError('in done callback')


async def work():
    return 5


async def main():
    t = asyncio.create_task(work())
    t.add_done_callback(callback)
    print(await t)
    await asyncio.sleep(0)


asyncio.run(main())
