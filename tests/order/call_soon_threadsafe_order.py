# What other threads schedule comes after what is ready.
import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()

    def work():
        loop.call_soon_threadsafe(print, 'from the thread')
        loop.call_soon_threadsafe(done.set_result, None)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    loop.call_soon(print, 'from the loop')
    await done
    print('main')


asyncio.run(main())
