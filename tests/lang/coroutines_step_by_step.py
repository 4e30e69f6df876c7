# Coroutines by send, throw and close in every order.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


import types, inspect
def show(c): return c.cr_running, c.cr_suspended, c.cr_frame is None, c.cr_await is not None, inspect.getcoroutinestate(c)
@types.coroutine
def y(v): return (yield v)
async def f(log):
    log.append('start')
    try: log.append(await y(1)); log.append(await y(2))
    except KeyError as e: log.append(repr(e)); r = await y(3); return r
    finally: log.append('fin')
    return 'end'
for ops in ('n', 'nn', 'nsn', 'nss', 'nk', 'nks', 'k', 'nc', 'c', 'nkc', 'nsss', 'nv', 'nvn', 'nkk', 'ss'):
    log = []; c = f(log)
    for op in ops:
        try: log.append((op, c.send(None) if op == 'n' else c.send('S') if op == 's' else c.throw(KeyError('K')) if op == 'k' else c.throw(ValueError('V')) if op == 'v' else c.close()))
        except BaseException as e: log.append((op, type(e).__name__, e.args, getattr(e, 'value', None)))
        log.append(show(c))
    print(ops, log); c.close()
async def outer(log): return await f(log)
log = []; c = outer(log); c.send(None); print(c.cr_await.__name__, c.cr_frame.f_lineno, c.cr_await.cr_frame.f_lineno, c.cr_await.cr_await.__name__); c.close(); print(log)
print(c.cr_code.co_name, c.cr_origin, c.__class__.__name__, [m for m in dir(c) if not m.startswith('__')])
class It:
    def __init__(s): s.n = 0
    def __iter__(s): return s
    def __next__(s):
        s.n += 1
        if s.n > 2: raise StopIteration('it')
        return s.n
    __await__ = __iter__
async def g(): return await It()
c = g(); print(c.send(None), c.send(None)); attempt(c.send, None)
c = g(); print(c.send(None)); attempt(c.send, 5)
c = g(); c.send(None); attempt(c.throw, OSError('t'))
class It2(It):
    def send(s, v): print('send', v); return 'sent'
    def throw(s, *a): print('throw', [type(x).__name__ for x in a]); return 'thrown'
    def close(s): print('close')
c = g.__class__ and (lambda: None) and None
async def g2(): return await It2()
c = g2(); print(c.send(None), c.send(5), c.throw(ValueError('q'))); c.close()
async def gexit():
    try: await y(1)
    except GeneratorExit: print('GE'); return 5
c = gexit(); c.send(None); print(c.close())
