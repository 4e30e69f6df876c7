# sleep(0) is a bare yield: the cancellation comes with the next step.
import asyncio


async def worker():
    for i in range(5):
        print('step', i)
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            print('cancelled in', i)
            raise


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(str(task).replace(__file__, 'FILE'))


asyncio.run(main())
