# Classes that programs seldom name.
import asyncio
import threading
from concurrent.futures import Executor, Future


async def worker():
    return 'worker'


class Inline(Executor):
    """Calls what is submitted at once."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as e:
            future.set_exception(e)
        return future


class Named(asyncio.Task):
    def __repr__(self):
        return f'<{self.get_name()}>'


async def main():
    loop = asyncio.get_running_loop()
    for cls in asyncio.AbstractEventLoop, asyncio.BaseEventLoop, asyncio.SelectorEventLoop, asyncio.EventLoop:
        print(isinstance(loop, cls))
    handle, timer = loop.call_soon(print, 'called'), loop.call_later(10, print)
    print(isinstance(handle, asyncio.Handle), isinstance(timer, asyncio.TimerHandle), isinstance(timer, asyncio.Handle))
    timer.cancel()
    loop.set_task_factory(asyncio.create_eager_task_factory(Named))
    task = asyncio.create_task(worker(), name='named')
    print(task, task.done())
    print(await loop.run_in_executor(Inline(), pow, 2, 10))
    with Inline() as executor:
        print(list(executor.map(len, ['a', 'bc'])))


asyncio.run(main())
print(threading.ExceptHookArgs.n_fields, threading.ExceptHookArgs.n_sequence_fields, threading.ExceptHookArgs.n_unnamed_fields)
