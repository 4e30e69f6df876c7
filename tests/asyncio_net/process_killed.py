# Programs killed while somebody talks to them or waits for them.
import asyncio, signal
from asyncio.subprocess import PIPE


async def main():
    p = await asyncio.create_subprocess_exec('sh', '-c', 'head -c 100 /dev/zero; exec sleep 60', stdin=PIPE, stdout=PIPE, stderr=PIPE)
    asyncio.get_running_loop().call_later(0.1, p.kill)
    out, err = await p.communicate(b'x' * 1000000)
    print(len(out), err, p.returncode)
    p = await asyncio.create_subprocess_exec('sleep', '60', stdin=PIPE, stdout=PIPE)
    c = asyncio.create_task(p.communicate(b'x' * 1000000))
    await asyncio.sleep(0.05)
    p.send_signal(signal.SIGTERM)
    print(await c, p.returncode)
    p = await asyncio.create_subprocess_exec('sleep', '60', stdin=PIPE)
    p.stdin.write(b'x' * 1000000)
    d = asyncio.create_task(p.stdin.drain())
    await asyncio.sleep(0.05)
    p.kill()
    try:
        await d
    except Exception as e:
        print(type(e).__name__)
    print(await p.wait())
    try:
        p.stdin.write(b'x')
        await p.stdin.drain()
    except Exception as e:
        print(type(e).__name__)
    p = await asyncio.create_subprocess_shell('exec sleep 60')
    ws = [asyncio.create_task(p.wait()) for _ in range(3)]
    await asyncio.sleep(0.01)
    p.terminate()
    print(await asyncio.gather(*ws))
    for f in (p.kill, p.terminate):
        try:
            f()
        except ProcessLookupError as e:
            print('gone', e)


asyncio.run(main())
