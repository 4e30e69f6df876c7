# A token resets in its own context only.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')


async def other(token):
    try:
        var.reset(token)
    except ValueError as e:
        print('refused', 'different Context' in str(e))


async def main():
    token = var.set('main')
    await asyncio.create_task(other(token))
    var.reset(token)
    print(var.get())
    try:
        var.reset(token)
    except RuntimeError as e:
        print('used' in str(e))


asyncio.run(main())
