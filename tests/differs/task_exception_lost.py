# differs: nothing counts references: an exception that nobody retrieved is reported when its loop is closed, if the collector has not found the task before
import asyncio


def report(loop, context):
    print('reported:', context['message'])


async def fail():
    raise ValueError('lost')


async def main():
    asyncio.get_running_loop().set_exception_handler(report)
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    print('main ends')

asyncio.run(main())
