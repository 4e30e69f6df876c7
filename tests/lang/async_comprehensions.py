# Comprehensions with await and async for, and their scopes.
import asyncio


async def agen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def main():
    print([x async for x in agen(4)], {x % 2 async for x in agen(4)}, {x: x * x async for x in agen(3)})
    print([await double(x) for x in range(3)], [await double(x) async for x in agen(3)], [x async for x in agen(6) if await double(x) > 4])
    print([(x, y) async for x in agen(2) for y in 'ab'], [(x, y) for x in 'ab' async for y in agen(2)], [[y async for y in agen(x)] async for x in agen(3)])
    g = (await double(x) for x in range(3))
    print(type(g).__name__, [x async for x in g])
    h = (x async for x in agen(3) if x)
    print(await anext(h), await anext(h), await anext(h, 'end'))
    x = 'outer'
    [x async for x in agen(2)]
    print(x)
    print([y := await double(k) for k in range(3)], y)
    fs = [lambda v=v: v async for v in agen(3)]
    print([f() for f in fs], [f() for f in [lambda: v async for v in agen(3)]])
    print(sum([x async for x in agen(5)]), sorted([-(await double(x)) async for x in agen(3)]), dict([(x, await double(x)) for x in range(2)]))
    print([*[x async for x in agen(2)], *(await asyncio.gather(*(double(x) for x in range(2))))], await double(sum([await double(x) for x in (1, 2)])))
    try:
        [x async for x in [1, 2]]
    except TypeError as e:
        print(e)
    try:
        [x for x in agen(1)]
    except TypeError as e:
        print(e)
    try:
        list(x async for x in agen(1))
    except TypeError as e:
        print(e)
    try:
        [1 / x async for x in agen(2)]
    except ZeroDivisionError as e:
        print(e)

    async def inner():
        return [[await double(i + j) for j in range(2)] for i in range(2)], {k: [v async for v in agen(k)] for k in range(3)}
    print(await inner())

    class Local:
        values = [1, 2]
        doubled = [v * 2 for v in values]
    print(Local.doubled, (lambda: [q for q in 'ab'])())


asyncio.run(main())
