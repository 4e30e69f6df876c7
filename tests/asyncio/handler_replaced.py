# call_exception_handler can be replaced, in a class or on the loop itself: what the loop reports goes there.
import asyncio
import gc


class Loop(asyncio.SelectorEventLoop):
    def call_exception_handler(self, context):
        print('reported', context['message'].split(' ')[:3], repr(context['exception']))
        if 'on' in context['message'].split():
            super().call_exception_handler(context)


def fail():
    raise ValueError('from a callback')


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(fail)
    await asyncio.sleep(0)
    failed = loop.create_future()
    failed.set_exception(KeyError('unseen'))
    del failed
    gc.collect()
    await asyncio.sleep(0)
    loop.call_exception_handler({'message': 'called on purpose', 'exception': None})

with asyncio.Runner(loop_factory=Loop) as runner:
    runner.get_loop().set_exception_handler(lambda loop, context: print('handled', context['message']))
    runner.run(main())

with asyncio.Runner() as runner:
    runner.get_loop().call_exception_handler = lambda context: print('instead', context['exception'])
    runner.run(main())
