# differs: nothing counts references: a suspended async generator that is dropped is closed when the loop ends
import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')


async def main():
    it = numbers()
    await anext(it)
    it = None
    await asyncio.sleep(0.01)
    print('main ends')

asyncio.run(main())
