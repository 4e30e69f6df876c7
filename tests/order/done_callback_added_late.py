# A callback added to a finished future runs in the next turn.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_result('r')
    future.add_done_callback(lambda f: print('late', f.result()))
    print('added')
    await asyncio.sleep(0)
    print('main')


asyncio.run(main())
