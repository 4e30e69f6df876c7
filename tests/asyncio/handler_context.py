# The exception handler runs in the context that the failed callback or task had, with what it has set there.
import asyncio
import contextvars

request = contextvars.ContextVar('request', default='none')


def callback(name):
    request.set(name)
    raise ZeroDivisionError


async def task():
    request.set('task')
    raise ZeroDivisionError


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(request.get(), '|', context['message'].split('(')[0]))
    loop.call_soon(callback, 'soon')
    loop.call_later(0.001, callback, 'later')
    loop.call_soon_threadsafe(callback, 'threadsafe')
    own = contextvars.copy_context()
    loop.call_soon(callback, 'own', context=own)
    await asyncio.sleep(0.01)
    print(own[request], request.get())
    handle = loop.call_soon(request.set, 'set')
    await asyncio.sleep(0)
    print(handle.get_context()[request], request.get())

asyncio.run(main())
