# What tasks raise while they are being cancelled goes to the exception handler.
import asyncio


async def worker(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError(name) from None


def handler(loop, context):
    print(context['message'], repr(context['exception']), context['task'].get_name())


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.create_task(worker('late'), name='worker')
    await asyncio.sleep(0)


asyncio.run(main())
print('after')
