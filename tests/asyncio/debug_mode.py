# Debug mode refuses what is scheduled by mistake, and remembers where things were made.
import asyncio
import threading


async def worker():
    pass


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.slow_callback_duration = 10
    for schedule in (lambda: loop.call_soon(worker), lambda: loop.call_soon(1), lambda: loop.call_soon_threadsafe(worker),
                     lambda: loop.call_at(1, worker), lambda: loop.call_later(0, None)):
        try:
            schedule()
        except TypeError as e:
            print(e)

    def elsewhere():
        try:
            loop.call_soon(print)
        except RuntimeError as e:
            print(e)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    handle = loop.call_soon(print, 'called')
    print('created at' in repr(handle), 'created at' in repr(loop.create_future()))
    await asyncio.sleep(0)
    loop.set_debug(False)
    print('created at' in repr(loop.create_future()))


asyncio.run(main(), debug=True)
