# module
import asyncio

_count = 0


class HelperError(Exception):
    pass


class Base:
    def name(self):
        return f'base in {__name__}'


def numbers(n):
    yield from range(n)


def counter():
    global _count
    _count += 1
    return _count


async def fetch(x):
    await asyncio.sleep(0)
    return x * 10


async def ticks(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield f'tick {i}'


async def fails():
    raise HelperError('from helpers')


def raise_here():
    raise HelperError('uncaught, from a module')
