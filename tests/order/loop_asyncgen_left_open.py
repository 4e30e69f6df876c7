# asyncio.run closes what main leaves open.
import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print('closed')


async def main():
    global gen
    gen = numbers()
    print(await anext(gen))
    print('main ends')


asyncio.run(main())
print('after')
