# Cancel scopes and nurseries as other libraries have them, on top of asyncio.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


async def outcome(awaitable):
    try:
        print(repr(await awaitable))
    except BaseException as error:
        told(error)


# structured concurrency in the manner of trio/anyio on asyncio
import contextlib
class CancelScope:
    def __repr__(self): return 'CancelScope'
    def __init__(self, deadline=None): self.deadline = deadline; self.cancelled_caught = False; self.called = False; self.shield = False
    def __enter__(self):
        self.task = asyncio.current_task(); self.loop = asyncio.get_running_loop(); self.before = self.task.cancelling()
        self.handle = self.loop.call_later(self.deadline, self.cancel) if self.deadline is not None else None
        return self
    def cancel(self):
        if not self.called: self.called = True; self.task.cancel(self)
    def __exit__(self, t, e, tb):
        if self.handle: self.handle.cancel()
        if self.called:
            left = self.task.uncancel()
            if t and issubclass(t, asyncio.CancelledError) and e.args and e.args[0] is self and left <= self.before:
                self.cancelled_caught = True; return True
@contextlib.asynccontextmanager
async def move_on_after(s):
    with CancelScope(s) as c: yield c
@contextlib.asynccontextmanager
async def fail_after(s):
    with CancelScope(s) as c: yield c
    if c.cancelled_caught: raise TimeoutError('fail_after')
class Nursery:
    def __init__(self): self.tasks = set(); self.errors = []
    async def __aenter__(self): self.parent = asyncio.current_task(); return self
    def start_soon(self, f, *a, name=None): t = asyncio.create_task(f(*a), name=name); self.tasks.add(t); t.add_done_callback(self._done); return t
    async def start(self, f, *a):
        fut = asyncio.get_running_loop().create_future(); t = self.start_soon(lambda: f(*a, started=lambda v=None: fut.done() or fut.set_result(v)))
        await asyncio.wait([fut, t], return_when='FIRST_COMPLETED'); return fut.result() if fut.done() else t.result()
    def _done(self, t):
        self.tasks.discard(t)
        if not t.cancelled() and t.exception(): self.errors.append(t.exception()); [x.cancel() for x in self.tasks]; self.parent.cancel('nursery') if self.waiting else None
    waiting = False
    async def __aexit__(self, et, e, tb):
        if e: self.errors.append(e) if not isinstance(e, asyncio.CancelledError) else None; [x.cancel() for x in self.tasks]
        while self.tasks:
            try: await asyncio.wait(self.tasks)
            except asyncio.CancelledError: [x.cancel() for x in self.tasks]; asyncio.current_task().uncancel()
        if self.errors: raise BaseExceptionGroup('nursery', self.errors)
async def child(n, d, fail=False):
    try: await asyncio.sleep(d)
    except asyncio.CancelledError: print(n, 'cancelled'); raise
    if fail: raise ValueError(n)
    print(n, 'done')
async def serve(x, *, started): await asyncio.sleep(0.001); started(x * 2); await asyncio.sleep(0.09); print('served')
async def main():
    async with move_on_after(0.005) as c: await asyncio.sleep(1); print('no')
    print(c.cancelled_caught, asyncio.current_task().cancelling())
    async with move_on_after(1) as c: await asyncio.sleep(0)
    print(c.cancelled_caught)
    await outcome(_fail()); 
    async with move_on_after(0.02) as o:
        async with move_on_after(0.002) as i: await asyncio.sleep(1)
        print('inner', i.cancelled_caught); await asyncio.sleep(1); print('never')
    print('outer', o.cancelled_caught, asyncio.current_task().cancelling())
    async with Nursery() as n: n.start_soon(child, 'a', 0.06); n.start_soon(child, 'b', 0.03); print(await n.start(serve, 4))
    try:
        async with Nursery() as n: n.start_soon(child, 'c', 0.001, True); n.start_soon(child, 'd', 1)
    except* ValueError as eg: print(repr(eg))
    try:
        async with Nursery() as n: n.start_soon(child, 'f', 1); raise KeyError('body')
    except* KeyError as eg: print(repr(eg))
    async with move_on_after(0.003) as c:
        async with Nursery() as n: n.start_soon(child, 'g', 1); await asyncio.sleep(1)
    print('mo', c.cancelled_caught)
    async with asyncio.timeout(0.003) if False else contextlib.AsyncExitStack():
        async with asyncio.TaskGroup() as g: g.create_task(child('h', 0)); 
async def _fail():
    async with fail_after(0.001): await asyncio.sleep(1)
asyncio.run(main())
