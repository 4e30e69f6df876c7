# to_thread carries the context, run_in_executor does not.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')


async def main():
    var.set('main')
    print(await asyncio.to_thread(var.get))
    print(await asyncio.get_running_loop().run_in_executor(None, var.get))


asyncio.run(main())
