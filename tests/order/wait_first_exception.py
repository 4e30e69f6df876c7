# FIRST_EXCEPTION waits for all if none fails, and a cancellation is no failure.
import asyncio


async def worker(turns, e=None):
    for _ in range(turns):
        await asyncio.sleep(0)
    if e:
        raise e


async def main():
    for errors in [None, None], [None, ValueError('v')], [asyncio.CancelledError(), None]:
        tasks = [asyncio.create_task(worker(3 * (1 - i), e)) for i, e in enumerate(errors)]
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        print(len(done), len(pending), [t in done for t in tasks])
        await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
