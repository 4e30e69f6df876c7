# Child processes, which nobody but asyncio ends.
import asyncio


async def main():
    while True:
        cat = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
        sleeper = await asyncio.create_subprocess_exec('sleep', '60')
        try:
            await cat.communicate(b'x' * 200_000)
        finally:
            try:
                sleeper.kill()
            except ProcessLookupError:
                pass  # a terminal's Ctrl-C is for all
            await sleeper.wait()

asyncio.run(main())
