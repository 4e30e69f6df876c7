# Whoever is cancelled while a program starts leaves no program behind.
import asyncio
import socket
from asyncio.subprocess import PIPE


async def main():
    ours, theirs = socket.socketpair()
    for turns in range(10):
        starting = asyncio.create_task(asyncio.create_subprocess_exec('sleep', '60', stdin=PIPE, stdout=theirs, stderr=PIPE))
        for _ in range(turns):
            await asyncio.sleep(0)
        starting.cancel()
        try:
            process = await starting
        except asyncio.CancelledError:
            continue
        process.kill()
        await process.wait()
    # The end of file comes when nobody has the other end any more.
    theirs.close()
    ours.settimeout(5)
    print(ours.recv(1))


asyncio.run(main())
