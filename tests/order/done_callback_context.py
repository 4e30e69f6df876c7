# Callbacks run in the context they were added in.
import asyncio
import contextvars

var = contextvars.ContextVar('var')


async def main():
    future = asyncio.get_running_loop().create_future()
    for value in 1, 2:
        var.set(value)
        future.add_done_callback(lambda f: print(var.get()))
    future.add_done_callback(lambda f: print(var.get('none')), context=contextvars.Context())
    var.set(3)
    future.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())
