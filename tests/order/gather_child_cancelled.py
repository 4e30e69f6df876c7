# Without return_exceptions a cancelled child is a failure.
import asyncio


async def child():
    await asyncio.sleep(10)


async def other():
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    finally:
        print('other ends')


async def main():
    task = asyncio.create_task(child())
    asyncio.get_running_loop().call_soon(task.cancel)
    rest = asyncio.create_task(other())
    try:
        await asyncio.gather(task, rest)
    except asyncio.CancelledError as e:
        print(repr(e), asyncio.current_task().cancelling())
    await rest


asyncio.run(main())
