# A failure passes through both.
import asyncio


async def fail():
    raise ValueError('inner')


async def slow(name):
    try:
        await asyncio.sleep(0.02)
    finally:
        print(name, 'ends')


async def main():
    rest = [asyncio.create_task(slow('x')), asyncio.create_task(slow('y'))]
    inner = asyncio.gather(fail(), rest[0])
    try:
        await asyncio.gather(inner, rest[1])
    except ValueError as e:
        print(repr(e), inner.done())
    await asyncio.wait(rest)


asyncio.run(main())
