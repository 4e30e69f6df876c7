# A handler that fails is reported by the default handler.
import asyncio


def handler(loop, context):
    raise KeyError('handler')


def fails():
    raise ValueError('callback')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(fails)
    await asyncio.sleep(0)
    print('main goes on')


asyncio.run(main())
