# Exceptions in callbacks go to the loop's exception handler; the loop goes on.
import asyncio


def bad(x):
    raise ValueError(x)


async def main():
    loop = asyncio.get_running_loop()
    seen = []

    def handler(loop, context):
        seen.append((context['message'].split(' at ')[0].split('(')[0], repr(context.get('exception')), sorted(context)))
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(bad, 1)
    loop.call_soon(print, 'next callback runs')
    await asyncio.sleep(0)
    print(seen)
    seen.clear()
    f = loop.create_future()
    f.add_done_callback(lambda f: bad(2))
    f.add_done_callback(lambda f: print('second callback runs'))
    f.set_result(None)
    await asyncio.sleep(0)
    print(seen)
    seen.clear()
    t = asyncio.create_task(asyncio.sleep(0))
    t.add_done_callback(lambda t: bad(3))
    await t
    await asyncio.sleep(0)
    print(seen)
    seen.clear()
    loop.call_exception_handler({'message': 'by hand', 'extra': 1})
    print(seen)
    loop.call_later(0.001, bad, 4)
    await asyncio.sleep(0.01)
    print(seen[-1][1])
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())
    try:
        loop.set_exception_handler(5)
    except TypeError as e:
        print(e)


asyncio.run(main())
