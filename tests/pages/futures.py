# The pages on futures, runners, policies, extending, and on developing with asyncio.
import asyncio
import functools
import logging
import sys
import warnings


async def set_after(fut, delay, value):
    await asyncio.sleep(delay)
    fut.set_result(value)


async def future():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.create_task(set_after(fut, 0.05, '... world'))
    print('hello ...')
    print(await fut)
    fut = loop.create_future()
    fut.add_done_callback(functools.partial(print, 'Future:'))
    fut.set_result(7)
    await asyncio.sleep(0)
    print(asyncio.isfuture(fut), fut.done(), fut.get_loop() is loop)


asyncio.run(future())


async def main():
    await asyncio.sleep(0.01)
    print('hello')


with asyncio.Runner() as runner:
    runner.run(main())
    print(runner.get_loop().is_closed())


warnings.simplefilter('ignore', DeprecationWarning)


class MyEventLoopPolicy(asyncio.DefaultEventLoopPolicy):
    def get_event_loop(self):
        loop = super().get_event_loop()
        print('asked for the loop')
        return loop


asyncio.set_event_loop_policy(MyEventLoopPolicy())
asyncio.run(main())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
loop.close()
asyncio.set_event_loop_policy(None)


class LoudTask(asyncio.Task):
    def set_name(self, value):
        print('named', value)
        super().set_name(value)


class MyLoop(asyncio.SelectorEventLoop):
    def create_task(self, coro, *, name=None, context=None, **kwargs):
        print('create_task', coro.__name__)
        task = LoudTask(coro, loop=self, context=context)
        task.set_name(name or 'nameless')
        return task

    def create_future(self):
        return asyncio.Future(loop=self)


async def custom():
    print(type(asyncio.current_task()).__name__, asyncio.current_task().get_name())
    await asyncio.get_running_loop().create_task(main(), name='inner')


asyncio.run(custom(), loop_factory=MyLoop)



class WithoutTraceback(logging.Formatter):
    def formatException(self, info):
        return f'({info[0].__name__}: {info[1]})'


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(WithoutTraceback('%(levelname)s:%(name)s:%(message).40s'))
logging.basicConfig(level=logging.DEBUG, handlers=[handler])
logging.getLogger('asyncio').setLevel(logging.WARNING)


async def bug():
    raise Exception('not consumed')


async def dev():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.slow_callback_duration = 10
    loop.call_soon_threadsafe(print, 'threadsafe')
    fut = asyncio.run_coroutine_threadsafe(asyncio.sleep(0, 1), loop)
    print(await asyncio.wrap_future(fut))
    asyncio.create_task(bug(), name='bug')
    await asyncio.sleep(0.01)


asyncio.run(dev(), debug=True)
