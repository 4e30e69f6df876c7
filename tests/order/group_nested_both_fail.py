# A child of each fails in one turn.
import asyncio


async def fail(name):
    await asyncio.sleep(0)
    raise ValueError(name)


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fail('outer'))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail('inner'))
    except* ValueError as e:
        print(repr(e), asyncio.current_task().cancelling())


asyncio.run(main())
