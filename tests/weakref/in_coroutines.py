# What a coroutine has deleted since it was last suspended is not kept.
import asyncio
import gc
import weakref


class Thing:
    pass


async def main():
    thing, things = Thing(), [Thing()]
    refs = [weakref.ref(thing), weakref.ref(things[0])]
    task = asyncio.create_task(asyncio.sleep(0))
    await task
    await asyncio.sleep(0)
    refs.append(weakref.ref(task))
    del task, thing
    things = None
    gc.collect()
    print([ref() for ref in refs])


def steps():
    thing = Thing()
    ref = weakref.ref(thing)
    yield
    del thing
    gc.collect()
    yield ref()


asyncio.run(main())
print(list(steps()))
