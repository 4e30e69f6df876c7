# Tasks, then generators, then the executor.
import asyncio
import time


async def numbers():
    try:
        yield 1
    finally:
        print('generator closed')


async def background():
    try:
        await asyncio.sleep(10)
    finally:
        print('task cancelled')


async def main():
    global gen, future
    gen = numbers()
    await anext(gen)
    asyncio.create_task(background())
    future = asyncio.get_running_loop().run_in_executor(None, lambda: (time.sleep(0.01), print('thread ends')))
    await asyncio.sleep(0)
    print('main ends')


asyncio.run(main())
print('after')
