# Wrong numbers of arguments to the methods of futures, tasks and contexts.
import asyncio
import contextvars


async def main():
    future, task = asyncio.Future(), asyncio.current_task()
    methods = [getattr(f, name) for f in (future, task) for name in ('remove_done_callback', 'exception', 'get_loop', 'done', 'add_done_callback')]
    for method in *methods, future.set_result, future.set_exception, contextvars.ContextVar:
        for args, kwargs in ((), {}), ((1,), {}), ((1, 2, 3), {}), ((), {'z': 1}), ((1,), {'z': 1}), (('x', 2), {'z': 1}):
            try:
                result = method(*args, **kwargs)
            except Exception as e:
                print(type(e).__name__, e)
            else:
                print(type(result).__name__)


asyncio.run(main())
