# Each task has a copy of its maker's context.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')


async def worker(value):
    before = var.get()
    var.set(value)
    await asyncio.sleep(0)
    return before, var.get()


async def main():
    var.set('main')
    print(await asyncio.gather(worker('a'), worker('b')))
    print(await worker('c'), var.get())


asyncio.run(main())
