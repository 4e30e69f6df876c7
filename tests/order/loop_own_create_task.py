# A class of loops with a create_task of its own makes all tasks by it.
import asyncio


class Loop(asyncio.SelectorEventLoop):
    def create_task(self, coro, **kwargs):
        print('create_task', coro.__name__, sorted(k for k, v in kwargs.items() if v is not None))
        return super().create_task(coro, **kwargs)


async def inner(n):
    return n


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.create_task(inner(1), name='one'))
    print(await asyncio.create_task(inner(2), name='two'))
    print(await asyncio.ensure_future(inner(3)))
    print(await asyncio.gather(inner(4), inner(5)))
    async with asyncio.TaskGroup() as group:
        group.create_task(inner(6), name='six')
    print(await asyncio.wait_for(inner(7), 5))


asyncio.run(main(), loop_factory=Loop)
