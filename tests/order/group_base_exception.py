# SystemExit of a child comes out bare, and the siblings are cancelled.
import asyncio


async def leave():
    raise SystemExit('leave')


async def sibling():
    try:
        await asyncio.sleep(10)
    finally:
        print('sibling ends')


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    async with asyncio.TaskGroup() as group:
        group.create_task(sibling())
        group.create_task(leave())

try:
    asyncio.run(main())
except SystemExit as e:
    print('exit', e)
