# Another BaseException goes to the handler.
import asyncio


class Odd(BaseException):
    pass


def fails():
    raise Odd('odd')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(repr(context['exception'])))
    loop.call_soon(fails)
    await asyncio.sleep(0)


asyncio.run(main())
