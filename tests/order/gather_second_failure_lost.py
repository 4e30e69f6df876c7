# A second failure is nobody's, and is not reported.
import asyncio


async def fail(name):
    await asyncio.sleep(0)
    raise ValueError(name)


async def main():
    try:
        await asyncio.gather(fail('one'), fail('two'))
    except ValueError as e:
        print(repr(e))
    await asyncio.sleep(0)


asyncio.run(main())
