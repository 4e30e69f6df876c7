# BaseExceptions in tasks: SystemExit and KeyboardInterrupt leave the loop.
import asyncio


async def exits(code):
    raise SystemExit(code)


async def waits_for(co):
    try:
        await asyncio.create_task(co)
    except BaseException as e:
        print('awaiter sees', repr(e))
        raise
    finally:
        print('awaiter finally')


for co in (exits(3),):
    try:
        asyncio.run(waits_for(co))
    except SystemExit as e:
        print('run raises', repr(e))


async def interrupt():
    raise KeyboardInterrupt('by hand')


try:
    asyncio.run(interrupt())
except KeyboardInterrupt as e:
    print('run raises', repr(e))


class Custom(BaseException):
    pass


async def custom():
    raise Custom('base')


async def main():
    try:
        await asyncio.create_task(custom())
    except Custom as e:
        print('Custom', e)
    r = await asyncio.gather(custom(), return_exceptions=True)
    print(r)
    f = asyncio.get_running_loop().create_future()
    f.set_exception(Custom('in future'))
    try:
        await f
    except Custom as e:
        print(e)

    async def generator_exit():
        raise GeneratorExit
    try:
        await asyncio.create_task(generator_exit())
    except GeneratorExit:
        print('GeneratorExit')

    async def stop():
        raise StopIteration('x')
    try:
        await asyncio.create_task(stop())
    except RuntimeError as e:
        print(e)

    async def stop_async():
        raise StopAsyncIteration('y')
    try:
        await asyncio.create_task(stop_async())
    except StopAsyncIteration as e:
        print(repr(e))
    t = asyncio.create_task(custom())
    await asyncio.wait([t])
    print(repr(t.exception()))


asyncio.run(main())
