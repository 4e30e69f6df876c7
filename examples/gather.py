# virtual-time
"""gather: start everything, get the results in the order of the arguments.

It also shows what happens when one fails, which is the part worth knowing.
"""
import asyncio


async def fetch(name, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f'  {name} was cancelled')
        raise
    if error:
        raise error
    print(f'  {name} is done')
    return name.upper()


async def main():
    print('all go well:')
    print(' ', await asyncio.gather(fetch('a', 2), fetch('b', 1), fetch('c', 3)))

    print('one fails: its exception comes at once, the others run on:')
    slow = asyncio.create_task(fetch('slow', 3))
    try:
        await asyncio.gather(fetch('quick', 1), fetch('bad', 2, OSError('no answer')), slow)
    except OSError as e:
        print('  caught', repr(e), '- slow done?', slow.done())
    await slow

    print('exceptions as results:')
    for outcome in await asyncio.gather(
            fetch('fine', 1), fetch('bad', 1, OSError('again')), return_exceptions=True):
        print('  ->', repr(outcome))

    print('cancelling the gathering cancels what it gathers:')
    both = asyncio.gather(fetch('x', 9), fetch('y', 9))
    await asyncio.sleep(1)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print('  and raises CancelledError')


asyncio.run(main())
