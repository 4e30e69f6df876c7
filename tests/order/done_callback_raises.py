# An exception in a done callback goes to the handler; the other callbacks run.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message'].split(' at ')[0].split('(')[0], repr(context['exception'])))
    future = loop.create_future()
    def fails(f):
        raise ValueError('callback')
    future.add_done_callback(lambda f: print('first'))
    future.add_done_callback(fails)
    future.add_done_callback(lambda f: print('third'))
    future.set_result(None)
    await future
    await asyncio.sleep(0)


asyncio.run(main())
