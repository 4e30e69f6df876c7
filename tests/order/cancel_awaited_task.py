# Who awaits a task that another one cancels is not cancelled itself.
import asyncio


async def inner():
    await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(inner())
    asyncio.get_running_loop().call_soon(task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        print('seen', asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    print('main goes on')


asyncio.run(main())
