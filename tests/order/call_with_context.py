# A callback runs in the context it is given, else in a copy of the present one.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='none')


async def main():
    loop = asyncio.get_running_loop()
    var.set('main')
    context = contextvars.Context()
    loop.call_soon(lambda: print(var.get()))
    loop.call_soon(lambda: print(var.get()), context=context)
    loop.call_soon(lambda: var.set('changed'), context=context)
    loop.call_later(0, lambda: print(var.get()), context=context)
    var.set('later')
    await asyncio.sleep(0.002)
    print(context[var], var.get())


asyncio.run(main())
