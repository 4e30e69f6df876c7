# Subprocesses by streams: ends, signals, wrong arguments.
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


async def main():
    P = asyncio.subprocess
    p = await asyncio.create_subprocess_exec('/bin/sh', '-c', 'echo out; echo err >&2; exit 3', stdout=P.PIPE, stderr=P.PIPE)
    print(type(p).__name__, p.stdin, type(p.stdout).__name__, isinstance(p.pid, int), str(p).split(' ')[0])
    print(await p.communicate(), p.returncode, await p.wait())
    p.kill() if False else None
    attempt(p.kill); attempt(p.terminate); attempt(p.send_signal, 9)
    p = await asyncio.create_subprocess_shell('cat; echo end', stdin=P.PIPE, stdout=P.PIPE)
    print(await p.communicate(b'input\n'), p.returncode)
    p = await asyncio.create_subprocess_shell('cat', stdin=P.PIPE, stdout=P.PIPE)
    p.stdin.write(b'line\n'); await p.stdin.drain(); print(await p.stdout.readline()); p.stdin.close(); await p.stdin.wait_closed(); print(await p.stdout.read(), await p.wait())
    p = await asyncio.create_subprocess_exec('sleep', '10'); p.terminate(); print(await p.wait(), p.returncode)
    p = await asyncio.create_subprocess_exec('sleep', '10'); p.kill(); print(await p.wait())
    p = await asyncio.create_subprocess_exec('sleep', '10'); p.send_signal(2); print(await p.wait())
    p = await asyncio.create_subprocess_exec('sleep', '10')
    await outcome(asyncio.wait_for(p.wait(), 0.01)); p.kill(); print(await p.wait(), repr(p).split(' ')[0])
    await outcome(asyncio.create_subprocess_exec('/no/such')); await outcome(asyncio.create_subprocess_exec('nosuchprogram')); await outcome(asyncio.create_subprocess_exec(5)); await outcome(asyncio.create_subprocess_shell(5)); await outcome(asyncio.create_subprocess_exec('/tmp'))
    await outcome(asyncio.create_subprocess_exec('ls', universal_newlines=True)); await outcome(asyncio.create_subprocess_exec('ls', shell=True)); await outcome(asyncio.create_subprocess_shell('ls', shell=False)); await outcome(asyncio.create_subprocess_exec('ls', bufsize=5)); await outcome(asyncio.create_subprocess_exec('ls', text=True)); await outcome(asyncio.create_subprocess_exec('ls', encoding='utf-8')); await outcome(asyncio.create_subprocess_exec('ls', errors='x')); await outcome(asyncio.create_subprocess_exec('ls', cwd='/nonexistent'))
    p = await asyncio.create_subprocess_shell('echo $FOO; pwd', stdout=P.PIPE, env={'FOO': 'bar'}, cwd='/'); print((await p.communicate()))
    p = await asyncio.create_subprocess_shell('echo a; echo b >&2', stdout=P.PIPE, stderr=P.STDOUT); print((await p.communicate()))
    p = await asyncio.create_subprocess_shell('echo hidden', stdout=P.DEVNULL); print(await p.communicate())
    p = await asyncio.create_subprocess_shell('exit 0', stdin=P.PIPE); await asyncio.sleep(0.05); print(await p.communicate(b'x' * 100000))
    p = await asyncio.create_subprocess_shell('kill -9 $$'); print(await p.wait())
    p = await asyncio.create_subprocess_shell('head -c 200000 /dev/zero', stdout=P.PIPE, limit=100); print(len(await p.stdout.read())); print(await p.wait())
    p = await asyncio.create_subprocess_shell('printf "%0300d\\n" 0', stdout=P.PIPE, limit=100); await outcome(p.stdout.readline()); print(await p.wait())
    print(P.PIPE, P.STDOUT, P.DEVNULL)
asyncio.run(main())
