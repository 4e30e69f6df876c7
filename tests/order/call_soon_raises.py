# An exception in a callback goes to the handler, and the others run.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(sorted(context), context['message'].replace(__file__, 'FILE'), repr(context['exception'])))

    def fails():
        raise ValueError('callback')

    loop.call_soon(fails)
    loop.call_soon(print, 'next')
    await asyncio.sleep(0)


asyncio.run(main())
