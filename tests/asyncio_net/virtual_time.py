# virtual-time
# With a virtual clock, what waits for the outside waits in real time; what does not is over at once.
import asyncio
import threading
import time


async def echo(reader, writer):
    while line := await reader.readline():
        await asyncio.sleep(0.01)
        writer.write(line)
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(echo, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    for n in range(3):
        writer.write(b'%d\n' % n)
        print(await asyncio.wait_for(reader.readline(), 1000))
    # A thread sleeps by the same clock while the loop waits for a descriptor.
    woken = loop.create_future()
    threading.Thread(target=lambda: (time.sleep(0.01), loop.call_soon_threadsafe(woken.set_result, 'woken'))).start()
    print(await woken)
    # A process that waits for the script.
    process = await asyncio.create_subprocess_exec('cat', stdin=-1, stdout=-1)
    await asyncio.sleep(0.01)
    print(await process.communicate(b'input'), process.returncode)
    try:
        await asyncio.wait_for(reader.readline(), 0.01)
    except TimeoutError:
        print('timeout')
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
