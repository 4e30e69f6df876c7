# Tasks that wait for each other: cancelling one goes round until there is no more room.
import asyncio


async def waits(of):
    await of[0]


async def main():
    first, second = [], []
    a, b = asyncio.create_task(waits(first)), asyncio.create_task(waits(second))
    first.append(b)
    second.append(asyncio.gather(a))
    await asyncio.sleep(0)
    try:
        a.cancel()
    except RecursionError:
        print('RecursionError')
    print(a.done(), b.done())

loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print(context['message']))
loop.run_until_complete(main())
