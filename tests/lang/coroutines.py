# Coroutine objects: await chains, values, exceptions, introspection.
async def leaf(x):
    return x * 2


async def middle(x):
    a = await leaf(x)
    b = await leaf(a)
    return a, b


async def fails():
    raise ValueError('from coroutine')


async def catches():
    try:
        await fails()
    except ValueError as e:
        return f'caught {e}'
    finally:
        print('finally')


def drive(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value
    raise RuntimeError('suspended')


print(drive(middle(1)))
print(drive(catches()))
c = leaf(1)
print(type(c).__name__, c.__name__, c.__qualname__, c.cr_running, c.cr_await, c.cr_code.co_name)
print(drive(c), c.cr_frame)
for again in (lambda: c.send(None), lambda: c.throw(ValueError), lambda: drive(middle.nothing)):
    try:
        again()
    except Exception as e:
        print(type(e).__name__, e)
c.close()
try:
    for x in c:
        pass
except TypeError as e:
    print(e)
c = leaf(1)
try:
    iter(c)
except TypeError as e:
    print(e)
try:
    next(c)
except TypeError as e:
    print(e)
try:
    c.send(5)
except TypeError as e:
    print(e)
print(drive(c))


async def await_bad():
    await 5


async def await_none():
    await None


for f in (await_bad, await_none):
    try:
        drive(f())
    except TypeError as e:
        print(e)


async def twice():
    c = leaf(1)
    await c
    await c


try:
    drive(twice())
except RuntimeError as e:
    print(e)


async def expressions():
    return [await leaf(1), (await leaf(2)) + await leaf(3), -await leaf(4), await leaf(2) ** 2,
            f'{await leaf(5)}', {await leaf(6): await leaf(7)}, (await leaf(8), *[await leaf(9)])]


print(drive(expressions()))


async def stops():
    raise StopIteration('x')


try:
    drive(stops())
except RuntimeError as e:
    print(e, repr(e.__cause__))


async def deep(n):
    return n if n == 0 else 1 + await deep(n - 1)


print(drive(deep(300)))
print((lambda: leaf)().__name__)
del c
