# Subprocesses by protocols.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


class SP(asyncio.SubprocessProtocol):
    def __init__(s): s.log = []; s.fin = asyncio.get_running_loop().create_future()
    def connection_made(s, t): s.t = t; s.log.append('made')
    def pipe_data_received(s, fd, d): s.log.append((fd, d))
    def pipe_connection_lost(s, fd, e): s.log.append(('pipelost', fd, repr(e)))
    def process_exited(s): s.log.append(('exited', s.t.get_returncode()))
    def connection_lost(s, e): s.log.append(('lost', repr(e))); s.fin.set_result(0)
async def main():
    loop = asyncio.get_running_loop()
    t, p = await loop.subprocess_exec(SP, 'cat')
    print(type(t).__name__, isinstance(t.get_pid(), int), t.get_returncode(), t.is_closing(), type(t.get_pipe_transport(0)).__name__, type(t.get_pipe_transport(1)).__name__, t.get_pipe_transport(7), t.get_protocol() is p)
    t.get_pipe_transport(0).write(b'data'); await asyncio.sleep(0.05); t.get_pipe_transport(0).close(); await p.fin; print([x for x in p.log if x != ('pipelost', 0, 'None')], t.get_returncode())
    t.close(); attempt(t.kill); attempt(t.send_signal, 2)
    t, p = await loop.subprocess_shell(SP, 'exit 7', stdin=None, stdout=None, stderr=None); await p.fin; print(p.log, t.get_returncode(), t.get_pipe_transport(1))
    t, p = await loop.subprocess_exec(SP, 'sleep', '10', stdin=None); t.close(); await p.fin; print(p.log[0], p.log[-1], t.get_returncode(), t.is_closing())
    await outcome(loop.subprocess_exec(SP, '/nope')); await outcome(loop.subprocess_shell(SP, ['a'])); await outcome(loop.subprocess_exec(SP, ['a']))
asyncio.run(main())
