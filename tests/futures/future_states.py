# A future of concurrent.futures in each state.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


import concurrent.futures as cf, threading, time
F = cf.Future
f = F(); print(str(f).split(' ', 3)[-1], f.done(), f.running(), f.cancelled())
attempt(f.result, timeout=0); attempt(f.result, 0.001); attempt(f.exception, 0)
print(f.cancel(), f.cancel(), str(f).split(' ', 3)[-1], f.running(), f.done(), f.cancelled())
attempt(f.result); attempt(f.exception); print(f.set_running_or_notify_cancel(), str(f).split(' ', 3)[-1]); attempt(f.set_result, 1); attempt(f.set_exception, ValueError())
f = F(); print(f.set_running_or_notify_cancel(), str(f).split(' ', 3)[-1], f.cancel(), f.running())
f.set_result(5); print(str(f).split(' ', 3)[-1], f.result(), f.exception(), f.cancel()); attempt(f.set_result, 6); attempt(f.set_exception, ValueError())
f = F(); f.set_exception(ValueError('v')); print(str(f).split(' ', 3)[-1], repr(f.exception())); attempt(f.result)
f = F(); 
def cb(x): print('cb', x is f, x.done())
def bad(x): raise KeyError('cb')
f.add_done_callback(cb); f.add_done_callback(bad); f.add_done_callback(cb)
import logging; logging.disable()
f.set_result(0); f.add_done_callback(cb); attempt(f.add_done_callback, bad); attempt(f.add_done_callback); attempt(f.add_done_callback, 5)
attempt(F, 1); attempt(f.result, 1, 2); attempt(f.set_result)
for E in (cf.CancelledError, cf.TimeoutError, cf.InvalidStateError, cf.BrokenExecutor): print(E, E.__mro__)
print(cf.FIRST_COMPLETED, cf.FIRST_EXCEPTION, cf.ALL_COMPLETED)
f = F(); t = threading.Timer(0.01, f.set_result, ['late']); t.start(); print(f.result(1))
f = F(); threading.Timer(0.01, f.cancel).start(); attempt(f.result, 1)
f = F(); threading.Timer(0.01, f.set_exception, [OSError(5, 'x')]).start(); print(repr(f.exception(1)))
class Sub(F): pass
print(str(Sub()).split(' ', 3)[0])
