# A run in a context of its own.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')


async def change(value):
    var.set(value)
    return var.get()

context = contextvars.Context()
with asyncio.Runner() as runner:
    print(runner.run(change('mine'), context=context))
    print(context[var], var.get(), runner.get_loop() is not None)
