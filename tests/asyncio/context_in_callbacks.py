# Contexts of handles, futures and tasks, given explicitly or inherited.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='unset')


async def show(name):
    print(name, var.get())


async def main():
    loop = asyncio.get_running_loop()
    var.set('main')
    ctx = contextvars.copy_context()
    var.set('changed')
    loop.call_soon(lambda: print('inherits', var.get()))
    loop.call_soon(lambda: print('given', var.get()), context=ctx)
    loop.call_later(0, lambda: print('later given', var.get()), context=ctx)
    await asyncio.sleep(0.01)
    f = loop.create_future()
    f.add_done_callback(lambda f: print('callback inherits', var.get()))
    f.add_done_callback(lambda f: print('callback given', var.get()), context=ctx)
    var.set('at set_result')
    f.set_result(None)
    await asyncio.sleep(0)
    await asyncio.create_task(show('task inherits'))
    await asyncio.create_task(show('task given'), context=ctx)
    t = asyncio.create_task(show('x'))
    var.set('after create_task')
    await t
    async with asyncio.TaskGroup() as tg:
        tg.create_task(show('group'), context=ctx)
    print(t.get_context()[var], t.get_context() is ctx)

    async def setter():
        var.set('by setter')
        await asyncio.sleep(0)
        return var.get()
    print(await asyncio.gather(setter(), setter()), var.get())
    print(await asyncio.wait_for(setter(), 1), var.get())

    async def agen():
        for i in range(2):
            yield var.get()
            var.set(f'agen {i}')
    print([x async for x in agen()], var.get())

    def generator():
        var.set('generator')
        yield var.get()
        yield var.get()
    g = generator()
    print(next(g), var.get())
    var.set('outside')
    print(next(g))
    print(await asyncio.to_thread(var.get))


asyncio.run(main())
print(var.get())
empty = contextvars.Context()
print(empty.run(var.get), len(empty), list(empty))
empty.run(var.set, 'inside')
print(empty[var], empty.get(var), dict(empty) == {var: 'inside'})


def recursive():
    try:
        empty.run(print, 'never')
    except RuntimeError as e:
        print(str(e).split(':')[0])


empty.run(recursive)
