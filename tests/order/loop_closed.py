# A closed loop refuses everything.
import asyncio


async def nothing():
    pass

loop = asyncio.new_event_loop()
loop.close()
loop.close()
print(loop.is_closed())
coro = nothing()
for what in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.call_at(1, print),
             lambda: loop.call_soon_threadsafe(print), loop.run_forever, lambda: loop.run_until_complete(coro),
             lambda: loop.create_task(coro), lambda: loop.run_in_executor(None, print)):
    try:
        what()
        print('accepted')
    except RuntimeError as e:
        print(e)
coro.close()
