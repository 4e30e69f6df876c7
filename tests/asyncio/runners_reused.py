# Runners used again, in threads, with contexts, and with loops that end early.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


import contextvars, threading
v = contextvars.ContextVar('v', default=0)
async def bump(): v.set(v.get() + 1); return v.get()
async def leave(): 
    async def bg():
        try: await asyncio.sleep(100)
        finally: print('bg fin')
    global t; t = asyncio.create_task(bg()); await asyncio.sleep(0)
with asyncio.Runner() as r:
    print([r.run(bump()) for _ in range(3)], v.get()); r.run(leave()); print(t.done()); print(r.run(asyncio.sleep(0, 'x'))); print(t.done())
print(t.cancelled())
r = asyncio.Runner(); r.close(); attempt(r.run, c := bump()); c.close()
r = asyncio.Runner(); r.run(leave()); r.close(); print(t.cancelled())
def thr():
    with asyncio.Runner() as r: print(r.run(bump()), r.run(bump())); attempt(asyncio.get_event_loop)
x = threading.Thread(target=thr); x.start(); x.join()
async def outer():
    def inner():
        return asyncio.run(bump())
    return await asyncio.to_thread(inner)
print(asyncio.run(outer()))
loop = None
def factory():
    global loop; loop = asyncio.new_event_loop(); return loop
async def same(): return asyncio.get_running_loop() is loop
print(asyncio.run(same(), loop_factory=factory), loop.is_closed())
async def closes(): asyncio.get_running_loop().stop(); return 5
attempt(asyncio.run, closes())
async def closes2(): asyncio.get_running_loop().stop(); await asyncio.sleep(0); return 6
attempt(asyncio.run, closes2())
async def close3(): asyncio.get_running_loop().close()
attempt(asyncio.run, close3())
with asyncio.Runner() as r:
    attempt(r.run, closes2()); print(r.run(asyncio.sleep(0, 'again')))
    attempt(r.run, close3())
async def dbg(): return asyncio.get_running_loop().get_debug()
print(asyncio.run(dbg()), asyncio.run(dbg(), debug=True), asyncio.run(dbg(), debug=False))
attempt(asyncio.run, asyncio.sleep(0, 'sl')); 
async def task_names(): return asyncio.current_task().get_name().split('-')[0], len(asyncio.all_tasks())
print(asyncio.run(task_names()))
