# An already failed one: the gathering fails two turns on.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    failed = loop.create_future()
    failed.set_exception(ValueError('failed before'))
    all = asyncio.gather(failed, asyncio.sleep(0))
    for i in range(3):
        print(i, all.done())
        await asyncio.sleep(0)
    print(repr(all.exception()))


asyncio.run(main())
