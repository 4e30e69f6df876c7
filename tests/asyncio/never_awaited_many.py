# Warnings about coroutines: in loops, in tasks that fail, of methods and nested functions.
import asyncio


class Service:
    async def call(self):
        pass


def factory():
    async def nested():
        pass
    return nested


async def main():
    for i in range(2):
        Service().call()
    factory()()
    [factory() for _ in range(2)]
    print('done')


asyncio.run(main())
