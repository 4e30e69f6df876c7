# What the exception handler is given: messages and contexts.
import asyncio

seen = []


def handler(loop, context):
    message = context['message'].split('(')[0].split(' at ')[0]
    seen.append((message, sorted(k for k in context if k != 'source_traceback'), repr(context.get('exception'))))


async def fails():
    raise ValueError('task')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    f = loop.create_future()
    f.set_exception(KeyError('future'))
    del f
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)


asyncio.run(main())
for context in sorted(seen):
    print(context)
