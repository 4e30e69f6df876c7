# The default executor can be set.
import asyncio
import concurrent.futures
import threading


async def main():
    loop = asyncio.get_running_loop()
    pool = concurrent.futures.ThreadPoolExecutor(thread_name_prefix='mine')
    loop.set_default_executor(pool)
    print((await asyncio.to_thread(threading.current_thread)).name)
    try:
        loop.set_default_executor('no')
    except TypeError as e:
        print(e)


asyncio.run(main())
