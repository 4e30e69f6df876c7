# The page on contextvars.
import asyncio
import contextvars
from contextvars import ContextVar, copy_context

client_addr_var = contextvars.ContextVar('client_addr')


def render_goodbye():
    client_addr = client_addr_var.get()
    return f'Good bye, client @ {client_addr[0]}\r\n'.encode()


async def handle_request(reader, writer):
    addr = writer.transport.get_extra_info('socket').getpeername()
    client_addr_var.set(addr)
    while True:
        line = await reader.readline()
        print(line)
        if not line.strip():
            break
    writer.write(b'HTTP/1.1 200 OK\r\n')
    writer.write(b'\r\n')
    writer.write(render_goodbye())
    writer.close()


async def main():
    srv = await asyncio.start_server(handle_request, '127.0.0.1', 0)
    async with srv:
        reader, writer = await asyncio.open_connection(*srv.sockets[0].getsockname())
        writer.write(b'GET / HTTP/1.1\r\n\r\n')
        print(await reader.read())
        writer.close()


asyncio.run(main())

var = ContextVar('var')
var.set('spam')
print(var.get())
ctx = copy_context()


def change():
    print(var.get(), ctx[var])
    var.set('ham')
    print(var.get(), ctx[var])


ctx.run(change)
print(ctx[var], var.get())
token = var.set('new value')
print(token.old_value, token.var is var)
var.reset(token)
print(var.get())
empty = ContextVar('empty', default=42)
token = empty.set(1)
print(token.old_value is contextvars.Token.MISSING)
empty.reset(token)
print(empty.get(), empty in ctx, list(ctx.items()) == [(var, 'ham')] or len(ctx) > 0)


async def sub():
    var.set('in the task')


async def tasks():
    await asyncio.create_task(sub())
    print(var.get())
    await sub()
    print(var.get())
    c = copy_context()
    await asyncio.create_task(sub(), context=c)
    asyncio.get_running_loop().call_soon(lambda: print(var.get()), context=c)
    await asyncio.sleep(0)


asyncio.run(tasks())
