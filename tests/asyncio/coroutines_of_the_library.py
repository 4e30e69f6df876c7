# What asyncio's own coroutine functions return are coroutines as any other.
import asyncio
import inspect
import types
from collections.abc import Coroutine


async def main():
    queue = asyncio.Queue()
    made = [asyncio.sleep(0), asyncio.Lock().acquire(), asyncio.Event().wait(), queue.put(1), queue.join(),
            asyncio.wait([asyncio.create_task(queue.put(2))]), asyncio.to_thread(len, ''), asyncio.Condition().acquire()]
    for coroutine in made:
        print(coroutine.__name__, type(coroutine) is types.CoroutineType, coroutine.__class__ is types.CoroutineType,
              isinstance(coroutine, types.CoroutineType), isinstance(coroutine, (int, Coroutine)),
              inspect.iscoroutine(coroutine), inspect.isawaitable(coroutine))
        match coroutine:
            case types.CoroutineType():
                print(' matched as', type(coroutine).__name__)
        coroutine.close()
    nap = asyncio.sleep(0)
    try:
        nap.__class__ = int
    except TypeError as error:
        print(error)
    await nap

    class Awaitable:
        def __await__(self):
            return iter(())

    task = asyncio.ensure_future(Awaitable())
    print(type(task.get_coro()) is types.CoroutineType)
    await task

asyncio.run(main())
