# Two tasks cannot step one generator at the same time.
import asyncio


async def numbers():
    await asyncio.sleep(0)
    yield 1
    yield 2


async def step(gen):
    try:
        print(await anext(gen))
    except RuntimeError as e:
        print(e)


async def main():
    gen = numbers()
    await asyncio.gather(step(gen), step(gen))
    await gen.aclose()


asyncio.run(main())
