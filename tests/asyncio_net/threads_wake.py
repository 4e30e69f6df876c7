# Callbacks from other threads reach a loop that waits for a descriptor.
import asyncio
import threading
import time


async def echo(reader, writer):
    while data := await reader.read(100):
        writer.write(data)
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(echo, '127.0.0.1', 0)
    woken = loop.create_future()

    def later():
        time.sleep(0.02)
        loop.call_soon_threadsafe(woken.set_result, 'from a thread')
    thread = threading.Thread(target=later)
    thread.start()
    print(await asyncio.wait_for(woken, 5))
    thread.join()
    print(await asyncio.to_thread(lambda: time.sleep(0.01) or 'executor'))

    async def talk():
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b'from another thread')
        data = await reader.read(100)
        writer.close()
        return data
    future = None

    def submit():
        nonlocal future
        future = asyncio.run_coroutine_threadsafe(talk(), loop)
        return future.result(5)
    print(await asyncio.to_thread(submit))
    # A loop of another thread is a client of this one's server.
    print(await asyncio.to_thread(lambda: asyncio.run(talk())))
    timers = []
    for delay in 0.03, 0.01, 0.02:
        loop.call_later(delay, timers.append, delay)
    await asyncio.sleep(0.06)
    print(timers)
    server.close()
    await server.wait_closed()

asyncio.run(main())
