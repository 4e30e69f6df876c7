# The coroutine of a task cancelled before it starts gets no chance to clean up.
import asyncio


async def worker():
    try:
        print('never')
    finally:
        print('nor this')


async def main():
    task = asyncio.create_task(worker())
    task.add_done_callback(lambda t: print('callback', t.cancelled()))
    task.cancel('too early')
    await asyncio.sleep(0)
    print('one turn', task.done())
    await asyncio.sleep(0)
    print('two turns', task.done())


asyncio.run(main())
