# A value that is unpacked or used as a key at once is still there afterwards
# when it has a name: instructions that are carried out together with the one
# behind them may leave out only what nothing else reads.
import asyncio


def pair(n):
    return n, n + 1


class P:
    def m(self, n):
        return n, n + 1


def calls(p):
    x = pair(1)
    a, b = x
    print(x, a, b)
    x = p.m(1)
    a, b = x
    print(x, a, b)
    x = divmod(7, 2)
    a, b = x
    print(x)
    x = 'a=b'.partition('=')
    a, b, c = x
    print(x)


def loops():
    for e in enumerate('ab'):
        i, c = e
        print(e)
    for e in zip('ab', 'cd'):
        i, c = e
        print(e)
    for e in {1: 2}.items():
        i, j = e
        print(e)
    for e in {1: 2}.items():
        match e:
            case (i, j):
                print(e)
    for i, e in enumerate(zip('ab', 'cd')):
        u, v = e
        print(i, e)


def keys(x, y, seen, board, items, n):
    t = (x, y)
    print(t in seen, t)
    t = (x, y)
    r = board[t]
    print(t, r)
    t = (x, y)
    r = t == (1, 2)
    print(t, r)
    t = (x, y)
    board[t] = 4
    print(t, board)
    t = (x, y)
    del board[t]
    print(t, board)
    t = str(n)
    r = 'a' + t
    print(t, r)
    t = slice(n, None)
    r = items[t]
    print(t, r)
    t = items[n:]
    items[:1] = t
    print(t, items)


def generator():
    x = yield 1
    a, b = x
    print(x)


async def coroutine():
    async def two():
        return 1, 2

    async def pairs():
        yield 5, 6

    x = await two()
    a, b = x
    print(x)
    async for e in pairs():
        a, b = e
        print(e)


for i in range(3):
    calls(P())
    loops()
    keys(1, 2, {(1, 2)}, {(1, 2): 3}, [1, 2, 3], 1)
    g = generator()
    next(g)
    try:
        g.send((3, 4))
    except StopIteration:
        pass
    asyncio.run(coroutine())
