# Awaitables of async generators that are sent values too early, or used again.
async def numbers():
    while True:
        print('got', (yield 1))


def step(what, function, *args):
    try:
        print(' ', what, function(*args))
    except BaseException as e:
        print(' ', what, type(e).__name__, e)


def awaitable(g, kind):
    return {'aclose': g.aclose, 'athrow': lambda: g.athrow(ValueError('v')), 'asend': lambda: g.asend(3), 'anext': g.__anext__}[kind]()


for first in ('aclose', 'athrow', 'asend', 'anext'):
    for method, *args in (('send', 1), ('send', None), ('throw', KeyError('k')), ('close',)):
        for started in (False, True):
            g = numbers()
            if started:
                step('started', g.asend(None).send, None)
            used, other = awaitable(g, first), awaitable(g, 'aclose')
            print(first, method, *args)
            step('used', getattr(used, method), *args)
            step('other', other.send, 1)
            step('other again', other.send, None)
            step('used again', used.send, None)
            step('used thrown into', used.throw, KeyError('k3'))
            step('other closed', other.close)
            step('next', g.__anext__().send, None)
            g.aclose().close()
