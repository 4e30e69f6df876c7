# An exception handler that fails itself.
import asyncio


def bad_handler(loop, context):
    raise RuntimeError('handler fails')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(bad_handler)
    loop.call_soon(lambda: [][0])
    await asyncio.sleep(0)
    print('survived a failing handler')


asyncio.run(main())
