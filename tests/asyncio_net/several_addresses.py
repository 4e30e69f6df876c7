# Hosts with several addresses, some of which do not answer.
import asyncio
import socket


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


async def main():
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(lambda r, w: w.close(), '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    dead = [free_port(), free_port()]
    asked = []

    def info(port):
        return socket.AF_INET, socket.SOCK_STREAM, 6, '', ('127.0.0.1', port)

    answers = [info(dead[0]), info(port), info(dead[1])]

    async def getaddrinfo(host, port, **hints):
        asked.append((host, port, sorted(hints)))
        await asyncio.sleep(0)
        return answers
    loop.getaddrinfo = getaddrinfo

    def show(exc):
        text = f'{type(exc).__name__} {exc}'
        for n, p in enumerate(dead):
            text = text.replace(str(p), f'DEAD{n}')
        print(text)
    for kwargs in {}, {'happy_eyeballs_delay': 0.05}, {'happy_eyeballs_delay': 0.05, 'interleave': 2}, {'interleave': 1}:
        reader, writer = await asyncio.open_connection('some.host', 1234, **kwargs)
        print(writer.get_extra_info('peername') == ('127.0.0.1', port), await reader.read())
        writer.close()
    print(asked)
    answers = [info(dead[0]), info(dead[1])]
    for kwargs in {}, {'happy_eyeballs_delay': 0.05}, {'all_errors': True}:
        try:
            await asyncio.open_connection('some.host', 1234, **kwargs)
        except OSError as exc:
            show(exc)
        except ExceptionGroup as group:
            print(group)
            for exc in group.exceptions:
                show(exc)
    answers = [info(dead[0]), info(dead[0])]
    try:
        await asyncio.open_connection('some.host', 1234)
    except OSError as exc:
        show(exc)
    answers = []
    try:
        await asyncio.open_connection('some.host', 1234)
    except OSError as exc:
        show(exc)
    # From an address of one's own.
    answers = [info(port)]
    own = free_port()
    reader, writer = await asyncio.open_connection('127.0.0.1', port, local_addr=('127.0.0.1', own))
    print(writer.get_extra_info('sockname') == ('127.0.0.1', own))
    writer.close()
    try:
        await asyncio.open_connection('127.0.0.1', port, local_addr=('192.0.2.1', 0))
    except OSError as exc:
        show(exc)
    print(len(asyncio.all_tasks()))
    server.close()
    # A server on several hosts.
    del loop.getaddrinfo
    server = await asyncio.start_server(lambda r, w: w.close(), ['127.0.0.1', '127.0.0.1'], 0)
    print(len(server.sockets))
    server.close()

asyncio.run(main())
