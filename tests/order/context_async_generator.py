# A generator sees the context of who steps it.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')


async def values():
    while True:
        yield var.get()


async def step(gen, value):
    var.set(value)
    return await anext(gen)


async def main():
    gen = values()
    print(await asyncio.create_task(step(gen, 'a')))
    print(await asyncio.create_task(step(gen, 'b')))
    print(await anext(gen))
    await gen.aclose()


asyncio.run(main())
