# Subprocesses as streams.
import asyncio
import asyncio.subprocess
from asyncio.subprocess import DEVNULL, PIPE, STDOUT


async def main():
    p = await asyncio.create_subprocess_exec('echo', 'one', 'two words', stdout=PIPE)
    print(await p.communicate(), p.returncode)
    p = await asyncio.create_subprocess_shell('cat; echo err >&2; exit 3', stdin=PIPE, stdout=PIPE, stderr=PIPE)
    print(await p.communicate(b'input'), p.returncode)
    p = await asyncio.create_subprocess_shell('echo out; echo err >&2', stdout=PIPE, stderr=STDOUT)
    print(await p.communicate(), p.returncode, p.stdin, p.stderr)
    p = await asyncio.create_subprocess_exec('cat', stdin=PIPE, stdout=PIPE)
    print(p.returncode)
    for line in b'first\n', b'second\n':
        p.stdin.write(line)
        await p.stdin.drain()
        print(await p.stdout.readline())
    p.stdin.close()
    await p.stdin.wait_closed()
    print(await p.stdout.read(), await p.wait(), await p.wait())
    # Signals.
    for send in (lambda p: p.terminate(), lambda p: p.kill(), lambda p: p.send_signal(1)):
        p = await asyncio.create_subprocess_exec('sleep', '60')
        send(p)
        print(await p.wait(), p.returncode)
        try:
            send(p)
        except ProcessLookupError as exc:
            print('ProcessLookupError', exc)
    # A time limit.
    p = await asyncio.create_subprocess_exec('sleep', '60', stdout=PIPE)
    try:
        await asyncio.wait_for(p.communicate(), 0.05)
    except TimeoutError:
        p.kill()
        print('timeout', await p.communicate(), p.returncode)
    # What cannot be started.
    for argv in (['no-such-program'], ['/no/such/program', 'x'], ['/']):
        try:
            await asyncio.create_subprocess_exec(*argv)
        except OSError as exc:
            print(type(exc).__name__, exc.errno, exc.filename, exc)
    p = await asyncio.create_subprocess_shell('no-such-command', stderr=DEVNULL)
    print(await p.wait())
    p = await asyncio.create_subprocess_shell('echo $GREETING; pwd', stdout=PIPE, env={'GREETING': 'hi'}, cwd='/')
    print((await p.communicate())[0])
    try:
        await asyncio.create_subprocess_exec('pwd', cwd='/no/such/folder')
    except OSError as exc:
        print(type(exc).__name__, exc)
    # A program that does not read its input.
    p = await asyncio.create_subprocess_exec('true', stdin=PIPE)
    await p.communicate(b'x' * 1_000_000)
    print(p.returncode)
    # Many at a time.
    async def number(n):
        p = await asyncio.create_subprocess_exec('sh', '-c', f'echo {n}; exit {n}', stdout=PIPE)
        out, _ = await p.communicate()
        return int(out), p.returncode
    print(await asyncio.gather(*map(number, range(8))))
    p = await asyncio.create_subprocess_shell('yes | head -c 1000000', stdout=PIPE)
    total = 0
    while data := await p.stdout.read(10_000):
        total += len(data)
    print(total, await p.wait())
    for kwds in {'text': True}, {'shell': True}, {'bufsize': 1}, {'encoding': 'utf-8'}:
        try:
            await asyncio.create_subprocess_exec('true', **kwds)
        except ValueError as exc:
            print(exc)
    try:
        await asyncio.create_subprocess_shell(['true'])
    except ValueError as exc:
        print(exc)

asyncio.run(main())
