# All that are equal are removed.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    def callback(f):
        print('never')
    future.add_done_callback(callback)
    future.add_done_callback(lambda f: print('kept'))
    future.add_done_callback(callback)
    print(future.remove_done_callback(callback), future.remove_done_callback(callback))
    future.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())
