# The handler can be changed, asked for, and taken away.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    def handler(loop, context):
        print('handled', context)
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_exception_handler({'message': 'by hand', 'extra': 1})
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())
    try:
        loop.set_exception_handler('no')
    except TypeError as e:
        print(e)


asyncio.run(main())
