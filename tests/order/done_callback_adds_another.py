# A callback may add another one.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    def first(f):
        print('first')
        f.add_done_callback(lambda f: print('by first'))
    future.add_done_callback(first)
    future.add_done_callback(lambda f: print('second'))
    future.set_result(None)
    await future
    print('main')
    await asyncio.sleep(0)


asyncio.run(main())
