"""Coroutines that start one after another, until one of them succeeds."""

import asyncio as _asyncio

__all__ = ('staggered_race',)


async def staggered_race(coro_fns, delay, *, loop=None):
    """Call coroutine functions and return (result, index, exceptions) of the first that succeeds.

    The next one starts when the last has failed or, unless delay is None, has run for delay seconds.
    The others are cancelled. Without a success the result and the index are None.
    """
    result, winner, exceptions, tasks = None, None, [], []

    async def contend(index, fn):
        nonlocal result, winner
        try:
            value = await fn()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            exceptions[index] = error
            return
        if winner is None:
            result, winner = value, index
            for other in tasks:
                if other is not tasks[index]:
                    other.cancel()

    try:
        for index, fn in enumerate(coro_fns):
            exceptions.append(None)
            tasks.append(_asyncio.create_task(contend(index, fn)))
            await _asyncio.wait(tasks[-1:], timeout=delay)
            if winner is not None:
                break
        if tasks:
            await _asyncio.wait(tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await _asyncio.gather(*tasks, return_exceptions=True)
        raise
    return result, winner, exceptions
