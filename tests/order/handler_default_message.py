# How the default handler prints a context.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({'message': 'by hand', 'zebra': [1], 'apple': 'a'})
    loop.call_exception_handler({})
    loop.default_exception_handler({'message': 'directly', 'exception': ValueError('v')})


asyncio.run(main())
