# A child of the outer group fails while the inner group waits.
import asyncio


async def fail():
    await asyncio.sleep(0)
    raise ValueError('outer child')


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print('inner child ends')


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fail())
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(child())
            finally:
                print('inner group left')
    except* ValueError as e:
        print(repr(e), asyncio.current_task().cancelling())


asyncio.run(main())
