# Reports show where a function is defined, but not where a method is.
import asyncio


class Some:
    def method(self):
        raise ValueError

    @classmethod
    def of_class(cls):
        raise ValueError


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message'], context['handle']))
    for callback in Some().method, Some.of_class, len:
        print(loop.call_soon(callback))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    future = loop.create_future()
    future.add_done_callback(Some().method)
    print(future)


asyncio.run(main())
