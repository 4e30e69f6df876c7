# A failure after the shield was cancelled goes to the exception handler.
import asyncio


async def worker():
    await asyncio.sleep(0.001)
    raise ValueError('late')


def handler(loop, context):
    print(context['message'], repr(context['exception']))


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    task = asyncio.create_task(worker())
    outer = asyncio.shield(task)
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.wait([task])
    await asyncio.sleep(0)
    print(repr(task.exception()))


asyncio.run(main())
