# Async generators: asend, athrow, aclose, break, finalisation.
import asyncio


async def agen():
    try:
        print('start')
        got = yield 1
        print('got', got)
        await asyncio.sleep(0)
        try:
            got = yield 2
        except ValueError as e:
            print('caught', e)
            got = yield 'handled'
        print('got', got)
    finally:
        await asyncio.sleep(0)
        print('finally')


async def numbers(n):
    for i in range(n):
        yield i


async def main():
    g = agen()
    print(type(g).__name__, g.__name__, g.ag_running, g.ag_await)
    print(await g.__anext__())
    print(await g.asend('A'))
    print(await g.athrow(ValueError('V')))
    try:
        await g.asend('B')
    except StopAsyncIteration as e:
        print('stop', e.args)
    try:
        await anext(g)
    except StopAsyncIteration:
        print('stopped again')
    print(await anext(g, 'default'))

    g = agen()
    await anext(g)
    await g.aclose()
    await g.aclose()
    print('closed')

    g = agen()
    try:
        await g.athrow(KeyError('unstarted'))
    except KeyError as e:
        print('KeyError', e)

    g = agen()
    await anext(g)
    try:
        await g.athrow(OSError('out'))
    except OSError as e:
        print('OSError', e)

    g = agen()
    try:
        await g.asend('early')
    except TypeError as e:
        print(e)
    await g.aclose()

    async for x in numbers(10):
        if x == 3:
            break
    print('broke at', x)

    async def ignores():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    g = ignores()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)

    async def stops():
        yield 1
        raise StopAsyncIteration
    try:
        async for _ in stops():
            pass
    except RuntimeError as e:
        print(e, type(e.__cause__).__name__)

    async def failing():
        yield 1
        raise ValueError('inside')
    try:
        print([x async for x in failing()])
    except ValueError as e:
        print(e)
    it = aiter(numbers(2))
    print([await anext(it), await anext(it), await anext(it, None)])
    try:
        iter(numbers(1))
    except TypeError as e:
        print(e)
    try:
        anext(5)
    except TypeError as e:
        print(e)
    try:
        aiter([])
    except TypeError as e:
        print(e)


asyncio.run(main())
