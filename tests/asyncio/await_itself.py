# A task that awaits itself, and a coroutine awaited twice.
import asyncio


async def selfish():
    await asyncio.current_task()


async def main():
    t = asyncio.create_task(selfish())
    try:
        await t
    except RuntimeError as e:
        print(str(e).split(':')[0])
    c = asyncio.sleep(0)
    t1 = asyncio.create_task(c)
    await asyncio.sleep(0)
    try:
        await c
    except RuntimeError as e:
        print(e)
    await t1


asyncio.run(main())
