# Coroutines driven by the script with send, throw and close.
import types


@types.coroutine
def pause(value):
    got = yield value
    print('resumed with', got)
    return got


async def worker(name):
    try:
        a = await pause(f'{name} 1')
        b = await pause(f'{name} 2')
        return a, b
    except ValueError as e:
        print(name, 'caught', e)
        return await pause('recovered')
    finally:
        print(name, 'finally')


c = worker('w')
print(c.send(None))
print(c.cr_running, c.cr_suspended, c.cr_await is not None, c.cr_frame.f_lineno)
print(c.send('first'))
try:
    c.send('second')
except StopIteration as e:
    print('result', e.value)
c = worker('t')
c.send(None)
print(c.throw(ValueError('thrown in')))
try:
    c.send('x')
except StopIteration as e:
    print('result', e.value)
c = worker('c')
c.send(None)
c.close()
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = worker('unstarted')
try:
    c.throw(KeyError('early'))
except KeyError as e:
    print('KeyError', e)
c = worker('k')
c.send(None)
try:
    c.throw(KeyError('not handled'))
except KeyError as e:
    print('KeyError', e)


async def outer():
    print('outer starts')
    r = await worker('nested')
    print('outer has', r)
    return r


o = outer()
print(o.send(None), o.cr_await.__name__, o.cr_await.cr_await is not None)
print(o.send(1))
try:
    o.send(2)
except StopIteration as e:
    print(e.value)
o = outer()
o.send(None)
o.close()


async def ignores_exit():
    try:
        await pause(1)
    except GeneratorExit:
        await pause(2)


i = ignores_exit()
i.send(None)
try:
    i.close()
except RuntimeError as e:
    print(e)


async def reenter():
    try:
        me.send(None)
    except ValueError as e:
        print(e)


me = reenter()
try:
    me.send(None)
except StopIteration:
    print('done')
