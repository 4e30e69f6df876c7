# A failure leaves the runner usable.
import asyncio


async def fails():
    raise ValueError('fails')


async def fine():
    return 'fine'

with asyncio.Runner() as runner:
    try:
        runner.run(fails())
    except ValueError as e:
        print(repr(e))
    print(runner.run(fine()))
