# The message goes down the chain of awaits, and comes back up it.
import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('inner', e.args)
        raise


async def outer():
    try:
        await asyncio.create_task(inner())
    except asyncio.CancelledError as e:
        print('outer', e.args)
        raise


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel('message')
    try:
        await task
    except asyncio.CancelledError as e:
        print('main', e.args)


asyncio.run(main())
