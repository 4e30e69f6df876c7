# virtual-time
"""Timeouts and cancellation.

Cancelling a task raises CancelledError at the await where it waits. It is an
exception like others: finally blocks run, and may await. What must not be cut
short is shielded.
"""
import asyncio


async def job(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return f'{name} took its {seconds} s'
    except asyncio.CancelledError:
        print(f'{name}: cancelled, tidying up')
        await asyncio.sleep(0.5)  # tidying up may wait, too
        raise
    finally:
        print(f'{name}: left')


async def main():
    # A block with a time limit.
    try:
        async with asyncio.timeout(2):
            print(await job('quick', 1))
            print(await job('late', 5))
    except TimeoutError:
        print('the block was out of time')

    # A single call with one.
    try:
        await asyncio.wait_for(job('waited for', 5), timeout=1)
    except TimeoutError as e:
        print('wait_for:', type(e).__name__)

    # A limit that moves: every sign of life extends it.
    async with asyncio.timeout(1) as limit:
        for _ in range(5):
            await asyncio.sleep(0.9)
            limit.reschedule(asyncio.get_running_loop().time() + 1)
    print('five steps of 0.9 s, none over 1 s:', not limit.expired())

    # shield: the wait is cancelled, the work is not.
    saving = asyncio.create_task(job('saving', 3))
    try:
        async with asyncio.timeout(1):
            await asyncio.shield(saving)
    except TimeoutError:
        print('stopped waiting; saving done?', saving.done())
    print(await saving)

    # By hand, with a message for whoever looks.
    task = asyncio.create_task(job('by hand', 9))
    await asyncio.sleep(0)  # let it begin
    task.cancel('no longer needed')
    try:
        await task
    except asyncio.CancelledError as e:
        print('cancelled:', e)


asyncio.run(main())
