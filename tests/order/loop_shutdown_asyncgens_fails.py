# One that fails is reported.
import asyncio


async def fails():
    try:
        yield 1
    finally:
        raise ValueError('closing')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print(c['message'].split('<')[0], repr(c['exception']), sorted(c)))
    gen = fails()
    await anext(gen)
    await loop.shutdown_asyncgens()
    print('main ends')


asyncio.run(main())
