# A pool of threads: arguments, ends, initialisers that fail.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


import concurrent.futures as cf, threading, time
for a, k in (((0,), {}), ((-1,), {}), (('x',), {}), ((None,), {}), ((2,), {'thread_name_prefix': 'tp'}), ((), {'initializer': 5}), ((), {'foo': 1}), ((1, 'p', None, (), 5), {})):
    try: e = cf.ThreadPoolExecutor(*a, **k); print(type(e).__name__, isinstance(e._max_workers, int)); e.shutdown()
    except BaseException as x: print(type(x).__name__, x)
with cf.ThreadPoolExecutor(1, 'pre') as ex:
    print(ex.submit(lambda: threading.current_thread().name).result(), ex.submit(pow, 2, 3).result(), ex.submit(int, 'ff', base=16).result())
    attempt(ex.submit); attempt(ex.submit, 5); f = ex.submit(5); attempt(f.result); f = ex.submit(lambda: 1 / 0); attempt(f.result); print(repr(f.exception()), str(f).split(' ', 3)[-1])
    print(list(ex.map(pow, [1, 2, 3], [2, 2])), list(ex.map(abs, []))); attempt(lambda: list(ex.map(int, ['1', 'x', '2']))); attempt(ex.map);
    it = ex.map(int, ['1', 'x', '2']); print(next(it)); attempt(next, it); attempt(next, it)
    attempt(lambda: list(ex.map(time.sleep, [0.05], timeout=0.001)))
    ev = threading.Event(); f1 = ex.submit(ev.wait); f2 = ex.submit(print, 'never'); print(f1.running() or f1.done() or 'r', f2.cancel(), f2.cancelled(), f1.cancel()); ev.set()
    print(cf.wait([f1, f2]).done == {f1, f2})
attempt(ex.submit, print); attempt(ex.shutdown); attempt(lambda: ex.map(print, [1]))
print(str(ex).split(' ')[0])
def init(x): 
    if x == 'bad': raise ValueError('init')
    threading.current_thread().name = x
with cf.ThreadPoolExecutor(1, initializer=init, initargs=('named',)) as ex: print(ex.submit(lambda: threading.current_thread().name).result())
import logging; logging.disable()
ex = cf.ThreadPoolExecutor(1, initializer=init, initargs=('bad',)); f = ex.submit(print); attempt(f.result); attempt(ex.submit, print); ex.shutdown()
ex = cf.ThreadPoolExecutor(1); ev = threading.Event(); fs = [ex.submit(ev.wait)] + [ex.submit(abs, i) for i in range(3)]; time.sleep(0.01); ex.shutdown(wait=False, cancel_futures=True); ev.set(); print([f.cancelled() for f in fs])
ex = cf.Executor(); attempt(ex.submit, print); attempt(ex.shutdown); attempt(lambda: ex.map(print, [1]))
with cf.ThreadPoolExecutor(2) as ex:
    fs = [ex.submit(time.sleep, 0.02), ex.submit(abs, -1)]
    r = cf.wait(fs, return_when=cf.FIRST_COMPLETED); print(type(r).__name__, len(r.done), len(r.not_done)); print(len(cf.wait(fs, timeout=0).done))
    attempt(cf.wait, [], 0); attempt(cf.wait, fs, return_when='x'); attempt(cf.wait, 5); attempt(cf.wait, [5])
    print([f.result() for f in cf.as_completed(fs)]); attempt(lambda: list(cf.as_completed([]))); attempt(lambda: list(cf.as_completed([ex.submit(time.sleep, 0.05)], timeout=0.001)))
    b = [ex.submit(int, 'x'), ex.submit(time.sleep, 0.01)]; d, n = cf.wait(b, return_when=cf.FIRST_EXCEPTION); print(len(d), len(n))
    attempt(lambda: list(cf.as_completed(5)))
    def nest(): return ex.submit(abs, -4).result()
    print(ex.submit(nest).result())
    def interrupted(): raise KeyboardInterrupt('kb')
    attempt(ex.submit(interrupted).result)
    def sx(): raise SystemExit(4)
    attempt(ex.submit(sx).result)
    def si(): raise StopIteration(4)
    attempt(ex.submit(si).result)
