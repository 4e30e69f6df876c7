# Context variables travel into tasks and callbacks, and not back.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')
required = contextvars.ContextVar('required')


async def child(n):
    print('child sees', var.get())
    var.set(f'child {n}')
    await asyncio.sleep(0)
    print('child keeps', var.get())


async def main():
    print(var.get(), required.get('fallback'))
    try:
        required.get()
    except LookupError:
        print('LookupError')
    token = var.set('main')
    await asyncio.gather(child(1), child(2))
    print('main still', var.get())
    await child('awaited')
    print('a plain await shares it', var.get())
    var.reset(token)
    print('reset', var.get())
    try:
        var.reset(token)
    except RuntimeError as e:
        print('used already')
    loop = asyncio.get_running_loop()
    var.set('at call_soon')
    loop.call_soon(lambda: print('callback', var.get()))
    var.set('after')
    await asyncio.sleep(0)
    ctx = contextvars.copy_context()
    ctx.run(var.set, 'in ctx')
    print(ctx[var], var.get(), var in ctx, required in ctx, len(ctx) >= 1)
    t = asyncio.create_task(child('ctx'), context=ctx)
    await t
    print(ctx[var], var.get())
    print(var.name, token.var is var, token.old_value is contextvars.Token.MISSING)


asyncio.run(main())
print(var.get())
