# The page on subprocesses, and what the one on protocols has of them.
import asyncio
import sys
from asyncio.subprocess import PIPE, STDOUT


async def run(cmd):
    proc = await asyncio.create_subprocess_shell(cmd, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    stdout, stderr = await proc.communicate()
    print(f'[{cmd!r} exited with {proc.returncode}]')
    if stdout:
        print(f'[stdout]\n{stdout.decode()}')
    if stderr:
        print(f'[stderr]\n{stderr.decode()}')


async def several():
    await run('echo out; echo err >&2; exit 3')
    await asyncio.gather(run('sleep 0.1; echo "hello"'), run('sleep 1.5; echo "world"'))


async def get_date():
    code = 'import datetime; print(datetime.datetime.now())'
    proc = await asyncio.create_subprocess_exec(sys.executable, '-c', code, stdout=asyncio.subprocess.PIPE)
    data = await proc.stdout.readline()
    line = data.decode('ascii').rstrip()
    await proc.wait()
    return line


class DateProtocol(asyncio.SubprocessProtocol):
    def __init__(self, exit_future):
        self.exit_future = exit_future
        self.output = bytearray()
        self.pipe_closed = False
        self.exited = False

    def pipe_connection_lost(self, fd, exc):
        self.pipe_closed = True
        self.check_for_exit()

    def pipe_data_received(self, fd, data):
        self.output.extend(data)

    def process_exited(self):
        self.exited = True
        self.check_for_exit()

    def check_for_exit(self):
        if self.pipe_closed and self.exited:
            self.exit_future.set_result(True)


async def date_by_protocol():
    loop = asyncio.get_running_loop()
    code = 'import datetime as dt; print(dt.datetime.now())'
    exit_future = asyncio.Future(loop=loop)
    transport, protocol = await loop.subprocess_exec(lambda: DateProtocol(exit_future), sys.executable, '-c', code,
                                                     stdin=None, stderr=None)
    await exit_future
    transport.close()
    data = bytes(protocol.output)
    return data.decode('ascii').rstrip()


async def more():
    proc = await asyncio.create_subprocess_exec('cat', stdin=PIPE, stdout=PIPE, stderr=STDOUT)
    print((await proc.communicate(b'through cat'))[0], proc.returncode)
    proc = await asyncio.create_subprocess_exec('sleep', '60')
    proc.terminate()
    print(await proc.wait(), proc.pid > 0)
    proc = await asyncio.create_subprocess_exec('sleep', '60')
    try:
        await asyncio.wait_for(proc.wait(), 0.05)
    except TimeoutError:
        proc.kill()
        print('killed', await proc.wait())
    try:
        await asyncio.create_subprocess_exec('/nothing/there')
    except FileNotFoundError as e:
        print(e)


asyncio.run(several())
for get in get_date, date_by_protocol:
    date = asyncio.run(get())
    print('Current date:', len(date), date[4], date[13])
asyncio.run(more())
