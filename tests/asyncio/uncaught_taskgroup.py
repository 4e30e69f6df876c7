# A group of exceptions that leaves asyncio.run.
import asyncio


async def fails(x):
    raise ValueError(x)


async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fails('one'))
        tg.create_task(fails('two'))


asyncio.run(main())
