# 3.14: asyncio.iscoroutinefunction is deprecated
import asyncio
import functools
import types


async def coroutine():
    pass


async def generator():
    yield


@types.coroutine
def old():
    yield


class Thing:
    async def method(self):
        pass

    async def __call__(self):
        pass


for function in (coroutine, generator, old, Thing().method, Thing.method, Thing(), asyncio.sleep, asyncio.Event().wait,
                 functools.partial(coroutine), functools.partial(print), print, lambda: coroutine(), 1):
    print(asyncio.iscoroutinefunction(function))
