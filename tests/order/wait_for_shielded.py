# A shielded task goes on after the timeout.
import asyncio


async def worker():
    await asyncio.sleep(0.05)
    print('worker ends')
    return 'late'


async def main():
    task = asyncio.create_task(worker())
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.001)
    except TimeoutError:
        print('timed out', task.done())
    print(await task)


asyncio.run(main())
