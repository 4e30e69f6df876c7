# Its failure arrives in the thread.
import asyncio


async def fails():
    raise ValueError('in the loop')


async def main():
    loop = asyncio.get_running_loop()

    def thread():
        future = asyncio.run_coroutine_threadsafe(fails(), loop)
        try:
            future.result()
        except ValueError as e:
            return repr(e), repr(future.exception())

    print(await asyncio.to_thread(thread))


asyncio.run(main())
