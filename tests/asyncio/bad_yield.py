# Tasks that get what is not a future.
import asyncio
import types


@types.coroutine
def yields(x):
    return (yield x)


async def main():
    for bad in (5, 'x', object, [1]):
        try:
            await asyncio.create_task(wrap(bad))
        except RuntimeError as e:
            print(str(e).split(' got ')[-1])
    print(await asyncio.create_task(wrap(None)))
    other = asyncio.new_event_loop()
    f = other.create_future()
    try:
        await asyncio.create_task(wait(f))
    except RuntimeError as e:
        print(str(e).split('attached')[-1])
    other.close()
    f = asyncio.get_running_loop().create_future()
    try:
        await asyncio.create_task(wrap(f))
    except RuntimeError as e:
        print(str(e).split('>')[0].split('<')[0].strip(), '|', str(e).split('was')[0].split(' ')[0])
    for bad in (5, None, 'x', [1], main):
        try:
            await bad
        except TypeError as e:
            print(e)


async def wrap(x):
    return await yields(x)


async def wait(f):
    return await f


asyncio.run(main())
