# A task in a context that is given changes it.
import asyncio
import contextvars

var = contextvars.ContextVar('var')


async def worker(value):
    var.set(value)


async def main():
    context = contextvars.Context()
    await asyncio.create_task(worker('one'), context=context)
    print(context[var])
    task = asyncio.create_task(worker('two'), context=context)
    print(task.get_context() is context, var.get('none'))
    await task
    print(context[var])


asyncio.run(main())
