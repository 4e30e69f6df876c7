# The awaitables of an async generator's steps, driven by hand.
async def numbers():
    try:
        while True:
            print('got', (yield 1))
    except GeneratorExit:
        print('closed')
        raise
    except ValueError as e:
        print('caught', e)
        yield 'after'
    finally:
        print('finally')


def step(what, function, *args):
    try:
        print(what, function(*args))
    except BaseException as e:
        print(what, type(e).__name__, e)


# What is sent first counts, not what asend was given.
g = numbers()
step('send', g.__anext__().send, 5)
g = numbers()
step('start', g.asend(None).send, None)
step('own value', g.asend('own').send, None)
step('sent value', g.asend('own').send, 'sent')
step('throw', g.athrow(ValueError('v')).send, None)
step('end', g.__anext__().send, None)

# close() throws GeneratorExit into the generator, awaited or not.
g = numbers()
step('start', g.asend(None).send, None)
a = g.asend(2)
step('close', a.close)
step('close again', a.close)
step('reuse', a.send, None)
step('after', g.__anext__().send, None)
fresh = numbers().__anext__()
step('close fresh', fresh.close)

# athrow and aclose start with None.
g = numbers()
closing, throwing = g.aclose(), g.athrow(ValueError)
step('aclose', closing.send, 1)
step('athrow', throwing.send, 1)
step('close', closing.close)
step('close', throwing.close)
step('throw into athrow', g.athrow(ValueError).throw, KeyError('k'))
