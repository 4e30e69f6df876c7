# What counts as a coroutine function, an awaitable and a coroutine.
import asyncio
import inspect, functools, types
q = asyncio.Queue(); l = asyncio.Lock()
async def f(): pass
class C:
    async def m(self): pass
    @classmethod
    async def c(cls): pass
    @staticmethod
    async def s(): pass
    async def __call__(self): pass
@inspect.markcoroutinefunction
def marked(): pass
@types.coroutine
def tc(): yield
async def ag(): yield
for x in (asyncio.sleep, asyncio.gather, asyncio.wait, asyncio.wait_for, asyncio.to_thread, asyncio.run, q.get, q.put, q.join, q.get_nowait, l.acquire, l.release, asyncio.Event().wait, asyncio.Condition().wait_for, asyncio.open_connection, asyncio.start_server, asyncio.create_subprocess_exec, print, len, 5, None, f, f(), C().m, C.m, C.c, C.s, C(), functools.partial(f), functools.partial(functools.partial(C().m)), functools.partial(asyncio.sleep, 1), marked, tc, ag, asyncio.Lock, asyncio.TaskGroup().create_task, asyncio.Queue.get, asyncio.StreamReader.read, asyncio.Runner.run, asyncio.shield, asyncio.TaskGroup().__aenter__, asyncio.Timeout.__aenter__, asyncio.AbstractServer.wait_closed):
    print(inspect.iscoroutinefunction(x), inspect.isawaitable(x), inspect.iscoroutine(x), getattr(x, '__name__', '-'))
    if inspect.iscoroutine(x): x.close()
