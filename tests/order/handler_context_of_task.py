# A handler runs in the context of what failed.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='none')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(repr(context['exception']), var.get()))
    context = contextvars.copy_context()
    context.run(var.set, 'of the callback')
    loop.call_soon(lambda: 1 / 0, context=context)
    await asyncio.sleep(0)


asyncio.run(main())
