# Classes that forget their base's __init__, and objects made without it.
import asyncio
import socket


def attempt(f):
    try:
        print(f())
    except Exception as exc:
        print(type(exc).__name__)


async def main():
    async def wait(coroutine):
        try:
            print(await asyncio.wait_for(coroutine, 1))
        except Exception as exc:
            print(type(exc).__name__)

    class Reader(asyncio.StreamReader):
        def __init__(self):
            pass

    await wait(Reader().readline())
    s = socket.socket.__new__(socket.socket)
    print(s.fileno())
    attempt(lambda: s.recv(1))
    attempt(lambda: s.detach())
    attempt(lambda: asyncio.IncompleteReadError(5, 1))

asyncio.run(main())
