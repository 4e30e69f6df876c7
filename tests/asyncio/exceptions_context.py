# __context__ and __cause__ across awaits and tasks.
import asyncio


def chain(e):
    out = []
    while e:
        out.append(f'{type(e).__name__}({e})')
        e = e.__cause__ or e.__context__
    return out


async def fails():
    await asyncio.sleep(0)
    raise KeyError('inner')


async def handles():
    try:
        await fails()
    except KeyError:
        await asyncio.sleep(0)
        raise ValueError('while handling')


async def main():
    try:
        await handles()
    except ValueError as e:
        print(chain(e))
    t = asyncio.create_task(handles())
    try:
        await t
    except ValueError as e:
        print(chain(e), t.exception() is e)
    try:
        raise OSError('outer')
    except OSError:
        try:
            await asyncio.create_task(fails())
        except KeyError as e:
            print(chain(e))
    try:
        raise OSError('outer 2')
    except OSError:
        try:
            await fails()
        except KeyError as e:
            print(chain(e))

    async def gen():
        try:
            yield 1
            await fails()
        finally:
            await asyncio.sleep(0)
    try:
        async for _ in gen():
            pass
    except KeyError as e:
        print(chain(e))
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError('shared'))
    for i in range(2):
        try:
            await f
        except ValueError as e:
            print(i, chain(e))
    try:
        try:
            1 / 0
        finally:
            await fails()
    except KeyError as e:
        print(chain(e))


asyncio.run(main())
