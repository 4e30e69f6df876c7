# Before the first step the last message counts too.
import asyncio


async def worker():
    print('never')


async def main():
    task = asyncio.create_task(worker())
    print(task.cancel('first'), task.cancel('second'), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print(e.args)


asyncio.run(main())
