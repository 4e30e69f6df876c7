# virtual-time
"""When does waiting overlap?

Calling an async function runs nothing: it makes a coroutine. Awaiting that runs
it to its end. Making it a task hands it to the event loop, which runs it beside
everything else, from the next time this coroutine waits on.
"""
import asyncio
import time


async def brew(what, seconds):
    await asyncio.sleep(seconds)
    return what


async def one_after_another():
    return [await brew('tea', 3), await brew('coffee', 1), await brew('cocoa', 2)]


async def awaited_as_they_are_made():
    # A task each, and still one after another: the next task is made only when
    # the one before is done.
    return [await asyncio.create_task(brew(what, seconds))
            for what, seconds in (('tea', 3), ('coffee', 1), ('cocoa', 2))]


async def made_before_awaited():
    # All three are waiting by the time the first is awaited: the longest wait
    # is the whole wait.
    tasks = [asyncio.create_task(brew(what, seconds))
             for what, seconds in (('tea', 3), ('coffee', 1), ('cocoa', 2))]
    return [await task for task in tasks]


for way in (one_after_another, awaited_as_they_are_made, made_before_awaited):
    start = time.monotonic()
    cups = asyncio.run(way())
    print(f'{way.__name__}: {", ".join(cups)} after {time.monotonic() - start:.0f} s')
