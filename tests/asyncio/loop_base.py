# A loop driven by hand: order, stop, exceptions that end it, threads.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


import time, threading, logging
def close_after(loop): loop.close()
loop = asyncio.new_event_loop()
calls = []
def cb(inc): calls.append(inc); loop.stop()
loop.call_soon(cb, 10); h = loop.call_soon(cb, 100); h.cancel(); loop.call_later(0.01, cb, 1)
loop.run_forever(); print(calls); loop.run_forever(); print(calls)
# call_soon order with nested scheduling and stop
order = []
def a(): order.append('a'); loop.call_soon(b); loop.stop(); loop.call_soon(c)
def b(): order.append('b')
def c(): order.append('c')
loop.call_soon(a); loop.call_soon(lambda: order.append('x')); loop.run_forever(); print(order); loop.call_soon(loop.stop); loop.run_forever(); print(order)
# call_later 0, negatives, same time
order = []
for d in (0.003, 0.001, 0, -1, 0.002): loop.call_later(d, order.append, d)
loop.call_later(0.006, loop.stop); loop.run_forever(); print(order)
# call_at in the past
loop.call_at(loop.time() - 5, order.append, 'past'); loop.call_soon(order.append, 'soon'); loop.call_later(0.002, loop.stop); loop.run_forever(); print(order)
# exceptions in run_forever
def kb(): raise KeyboardInterrupt('kb')
loop.call_soon(kb); loop.call_soon(order.append, 'after kb')
try: loop.run_forever()
except KeyboardInterrupt as e: print('KI', e, loop.is_running())
loop.call_soon(loop.stop); loop.run_forever(); print(order[-1])
def se(): raise SystemExit(4)
loop.call_soon(se)
try: loop.run_forever()
except SystemExit as e: print('SE', e.code)
def be(): raise BaseException('be')
loop.call_soon(be)
ctxs = []
loop.set_exception_handler(lambda l, c: ctxs.append(c)); loop.call_soon(loop.stop)
try: loop.run_forever(); print('be swallowed', ctxs and repr(ctxs[0]['exception']))
except BaseException as e: print('BE', repr(e))
ge = lambda: (_ for _ in ()).throw(GeneratorExit('ge'))
loop.call_soon(ge); loop.call_soon(loop.stop)
try: loop.run_forever(); print(repr(ctxs[-1]['exception']))
except BaseException as e: print('BE', repr(e))
# threads
def thr(): time.sleep(0.01); loop.call_soon_threadsafe(lambda: (order.append('thr'), loop.stop()))
t = threading.Thread(target=thr); t.start(); loop.run_forever(); t.join(); print(order[-1])
# run_until_complete
async def co(x): await asyncio.sleep(0); return x
print(loop.run_until_complete(co(1)), loop.run_until_complete(loop.create_task(co(2))), loop.run_until_complete(asyncio.gather(co(3), co(4))) if False else '')
f = loop.create_future(); loop.call_later(0.001, f.set_result, 'fr'); print(loop.run_until_complete(f), loop.run_until_complete(f))
async def bad(): raise LookupError('rc')
attempt(loop.run_until_complete, bad())
async def stopper(): loop.stop(); await asyncio.sleep(1)
attempt(loop.run_until_complete, stopper())
attempt(loop.run_until_complete, loop.create_task(asyncio.sleep(0, 'x'))) 
async def cancelled(): asyncio.current_task().cancel('cm'); await asyncio.sleep(0)
attempt(loop.run_until_complete, cancelled())
asyncio.set_event_loop(loop); print(asyncio.get_event_loop() is loop)
async def which(): return asyncio.get_event_loop() is loop, asyncio.get_running_loop() is loop, asyncio._get_running_loop() is loop
print(loop.run_until_complete(which()))
print(len(asyncio.all_tasks(loop)), asyncio.current_task(loop))
for t in asyncio.all_tasks(loop): t.cancel()
loop.run_until_complete(asyncio.gather(*asyncio.all_tasks(loop), return_exceptions=True)) if False else loop.run_until_complete(asyncio.sleep(0))
loop.close(); asyncio.set_event_loop(None)
l1, l2 = asyncio.new_event_loop(), asyncio.new_event_loop()
async def inner(): attempt(l2.run_until_complete, x := co(1)); x.close(); attempt(l2.run_forever)
l1.run_until_complete(inner()); l1.close(); l2.close()
