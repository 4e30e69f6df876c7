# The loop's methods take their arguments by keyword too.
import asyncio


async def worker(x):
    return x


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop=loop)
loop.set_debug(enabled=False)
loop.set_exception_handler(handler=lambda loop, context: print(context['message']))
loop.call_exception_handler(context={'message': 'by hand'})
loop.set_task_factory(factory=None)
loop.call_soon(callback=lambda: print('soon'))
loop.call_soon_threadsafe(callback=lambda: print('threadsafe'))
loop.call_later(delay=0, callback=lambda: print('later'))
loop.call_at(when=0, callback=lambda: print('at'))
print(loop.run_until_complete(future=loop.create_task(coro=worker(1), name='n')))
print(loop.run_until_complete(loop.run_in_executor(executor=None, func=lambda: 'ran')))
for wrong in lambda: loop.call_soon(), lambda: loop.call_later(1), lambda: loop.run_until_complete():
    try:
        wrong()
    except TypeError as e:
        print(str(e).partition('.')[2])
for given_no_loop in asyncio.Lock, asyncio.Semaphore, asyncio.BoundedSemaphore, asyncio.Queue:
    try:
        given_no_loop(loop=loop)
    except TypeError as e:
        print(e)
loop.run_until_complete(loop.shutdown_default_executor(timeout=5))
loop.close()
asyncio.set_event_loop(None)
