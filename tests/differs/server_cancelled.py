# differs: a server whose start is cancelled is closed; CPython's goes on listening, with nobody who could close it
import asyncio
import socket


async def main():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        address = s.getsockname()
    for turns in range(6):
        starting = asyncio.create_task(asyncio.start_server(print, *address))
        for _ in range(turns):
            await asyncio.sleep(0)
        starting.cancel()
        try:
            (await starting).close()
        except asyncio.CancelledError:
            pass
        with socket.socket() as s:
            try:
                s.bind(address)
                print('free')
            except OSError as exc:
                print(exc)


asyncio.run(main())
