# differs: nothing counts references: the exceptions that nobody retrieved are reported when the loop closes, in the order in which the tasks were made
import asyncio


async def fail(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError(name)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, report: print(report['message'], repr(report['exception'])))
    asyncio.create_task(fail('first', 4))
    asyncio.create_task(fail('second', 3), name='named')
    asyncio.create_task(fail('third', 2), name='named')
    renamed = asyncio.create_task(fail('fourth', 1))
    renamed.set_name('renamed')
    asyncio.create_task(fail('fifth', 0))
    await asyncio.sleep(0.001)


asyncio.run(main())
