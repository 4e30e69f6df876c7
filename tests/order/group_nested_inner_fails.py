# The failure of an inner group is one exception of the outer one.
import asyncio


async def fail():
    raise ValueError('deep')


async def sibling():
    try:
        await asyncio.sleep(10)
    finally:
        print('outer sibling ends')


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(sibling())
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail())
    except* ValueError as e:
        print(repr(e))


asyncio.run(main())
