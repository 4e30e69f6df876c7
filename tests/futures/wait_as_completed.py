# wait and as_completed over thread futures.
from concurrent import futures
import threading


def job(n, gate=None, fail=False):
    if gate:
        gate.wait()
    if fail:
        raise KeyError(n)
    return n


with futures.ThreadPoolExecutor(4) as ex:
    second, third = threading.Event(), threading.Event()
    gates = iter([second, third, threading.Event()])
    fs = [ex.submit(job, n, gate) for n, gate in (('a', third), ('b', None), ('c', second))]
    for f in futures.as_completed(fs):
        print(f.result())
        next(gates).set()
    gate = threading.Event()
    fs = {ex.submit(job, 'x'): 'x', ex.submit(gate.wait): 'y'}
    done, not_done = futures.wait(fs, return_when=futures.FIRST_COMPLETED)
    gate.set()
    print([fs[f] for f in done], [fs[f] for f in not_done])
    r = futures.wait(fs)
    print(len(r.done), len(r.not_done), type(r).__name__)
    gate = threading.Event()
    fs = [ex.submit(job, 'ok', gate), ex.submit(job, 'bad', None, True)]
    done, not_done = futures.wait(fs, return_when=futures.FIRST_EXCEPTION)
    gate.set()
    print([repr(f.exception()) for f in done], len(not_done))
    gate = threading.Event()
    slow = ex.submit(job, 'slow', gate)
    done, not_done = futures.wait([slow], timeout=0.01)
    print(len(done), len(not_done))
    try:
        for f in futures.as_completed([slow], timeout=0.01):
            print('never')
    except TimeoutError as e:
        print(e)
    gate.set()
print(futures.FIRST_COMPLETED, futures.FIRST_EXCEPTION, futures.ALL_COMPLETED, futures.TimeoutError is TimeoutError)
