# A generator closed by hand, from inside out.
import asyncio


async def inner():
    try:
        yield 1
        yield 2
    finally:
        print('inner closed')


async def outer():
    gen = inner()
    try:
        async for i in gen:
            yield i
    finally:
        await gen.aclose()
        print('outer closed')


async def main():
    gen = outer()
    async for i in gen:
        print(i)
        break
    await gen.aclose()
    print('main')


asyncio.run(main())
