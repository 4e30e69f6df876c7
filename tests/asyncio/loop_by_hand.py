# A loop made and driven by the script.
import asyncio


async def co(x):
    await asyncio.sleep(0)
    print('co', x)
    return x * 2


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
print(loop.run_until_complete(co(1)))
task = loop.create_task(co(2))
print('created, not run')
print(loop.run_until_complete(task), task.done())
order = []
loop.call_soon(order.append, 'soon 1')
loop.call_soon(order.append, 'soon 2')
loop.call_later(0.02, order.append, 'later 2')
loop.call_later(0.01, order.append, 'later 1')
loop.call_later(0.03, loop.stop)
loop.run_forever()
print(order)
fut = loop.create_future()
loop.call_soon(fut.set_result, 'from call_soon')
print(loop.run_until_complete(fut))
h = loop.call_soon(print, 'never printed')
h.cancel()
print(h.cancelled())
t = loop.call_later(0, print, 'never either')
t.cancel()
loop.run_until_complete(asyncio.sleep(0))


async def fails():
    raise ValueError('through run_until_complete')


try:
    loop.run_until_complete(fails())
except ValueError as e:
    print(e)
loop.call_soon(loop.stop)
loop.call_soon(print, 'runs in the same turn as stop')
loop.run_forever()
forever = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(forever)
except RuntimeError as e:
    print(e)


async def time_check():
    return asyncio.get_running_loop() is loop, loop.is_running()


print(loop.run_until_complete(time_check()))
print(loop.run_until_complete(co(5)))
try:
    loop.run_until_complete(5)
except TypeError as e:
    print(e)
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
loop.close()
print(loop.is_closed())
c = co(6)
for op in (lambda: loop.run_until_complete(c), lambda: loop.call_soon(print), lambda: loop.create_task(c), loop.run_forever):
    try:
        op()
    except RuntimeError as e:
        print(e)
c.close()
