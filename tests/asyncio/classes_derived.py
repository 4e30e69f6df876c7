# Which methods of a derived class asyncio itself calls.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


class F(asyncio.Future):
    def set_result(self, r): print('set', r); super().set_result(r)
    def add_done_callback(self, cb, **k): print('adc'); super().add_done_callback(cb, **k)
    def result(self): print('result'); return super().result()
    def exception(self): print('exc'); return super().exception()
    def cancel(self, *a, **k): print('cancel', a, k); return super().cancel(*a, **k)
    def __repr__(self): return 'F!'
class K(asyncio.Task):
    def cancel(self, *a, **k): print('Tcancel', a, k); return super().cancel(*a, **k)
    def uncancel(self): print('uncancel'); return super().uncancel()
class L(asyncio.Lock):
    def release(self): print('rel'); super().release()
    async def acquire(self): print('acq'); return await super().acquire()
class S(asyncio.Semaphore):
    async def acquire(self): print('sacq'); return await super().acquire()
    def release(self): print('srel'); super().release()
class E(asyncio.Event):
    def set(self): print('eset'); super().set()
class C(asyncio.Condition):
    def notify(self, n=1): print('notify', n); super().notify(n)
    async def wait(self): print('cwait'); return await super().wait()
class TG(asyncio.TaskGroup):
    def create_task(self, c, **k): print('ct', sorted(k)); return super().create_task(c, **k)
    async def __aexit__(self, *a): print('tgexit', a[0]); return await super().__aexit__(*a)
class R(asyncio.Runner):
    def close(self): print('rclose'); super().close()
    def get_loop(self): print('gl'); return super().get_loop()
async def main():
    loop = asyncio.get_running_loop()
    f = F(); loop.call_later(0.001, f.set_exception, ValueError('x')); await outcome(f)
    f = F(); t = asyncio.create_task(asyncio.wait_for(f, 5)); await asyncio.sleep(0); t.cancel('m'); await outcome(t); print(f.cancelled())
    async def aw(x): return await x
    f = F(); t = asyncio.create_task(aw(f)); await asyncio.sleep(0); t.cancel(); await outcome(t)
    loop.set_task_factory(lambda l, c, **k: K(c, loop=l, **k))
    t = asyncio.create_task(asyncio.sleep(1)); await asyncio.sleep(0); t.cancel('k'); await outcome(t)
    await outcome(asyncio.wait_for(asyncio.sleep(1), 0.001))
    try:
        async with asyncio.timeout(0.001): await asyncio.create_task(asyncio.sleep(1))
    except TimeoutError as e: print('TE', repr(e.__cause__))
    async def bad(): raise ValueError
    try:
        async with asyncio.TaskGroup() as g: g.create_task(asyncio.sleep(1)); g.create_task(bad())
    except* ValueError: print('eg')
    loop.set_task_factory(None)
    async with L() as x: print(x)
    async with S(1): pass
    e = E(); e.set(); c = C()
    async def nf():
        async with c: c.notify()
    t = asyncio.create_task(nf())
    async with c: print(await c.wait_for(lambda: t.done()) if False else await c.wait())
    async with TG() as g: g.create_task(asyncio.sleep(0), name='n')
with R() as r: r.run(main())
