# A wait in a finally block is cancelled by a second request only.
import asyncio


async def worker():
    try:
        await asyncio.sleep(10)
    finally:
        print('cleaning')
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            print('cleaning cancelled', e.args)
            raise
        print('not cleaned')


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel('one')
    for _ in range(3):
        await asyncio.sleep(0)
    print('waits', not task.done())
    task.cancel('two')
    try:
        await task
    except asyncio.CancelledError as e:
        print(e.args, repr(e.__context__))


asyncio.run(main())
