# A handler may end the run.
import asyncio


def handler(loop, context):
    raise SystemExit('from the handler')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print('never')

try:
    asyncio.run(main())
except SystemExit as e:
    print('exit', e)
