# An eager task runs in a copy of the context.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default=0)


async def worker():
    var.set(1)
    return var.get()


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print(await asyncio.create_task(worker()), var.get())


asyncio.run(main())
