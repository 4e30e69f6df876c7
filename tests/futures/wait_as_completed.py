# wait and as_completed over thread futures.
from concurrent import futures
import threading
import time


def job(n, delay, fail=False):
    time.sleep(delay)
    if fail:
        raise KeyError(n)
    return n


with futures.ThreadPoolExecutor(4) as ex:
    fs = [ex.submit(job, n, d) for n, d in (('a', 0.15), ('b', 0.01), ('c', 0.08))]
    for f in futures.as_completed(fs):
        print(f.result())
    gate = threading.Event()
    fs = {ex.submit(job, 'x', 0.01): 'x', ex.submit(gate.wait): 'y'}
    done, not_done = futures.wait(fs, return_when=futures.FIRST_COMPLETED)
    gate.set()
    print([fs[f] for f in done], [fs[f] for f in not_done])
    r = futures.wait(fs)
    print(len(r.done), len(r.not_done), type(r).__name__)
    fs = [ex.submit(job, 'ok', 0.1), ex.submit(job, 'bad', 0.01, True)]
    done, not_done = futures.wait(fs, return_when=futures.FIRST_EXCEPTION)
    print([repr(f.exception()) for f in done], len(not_done))
    slow = ex.submit(job, 'slow', 0.1)
    done, not_done = futures.wait([slow], timeout=0.01)
    print(len(done), len(not_done))
    try:
        for f in futures.as_completed([slow], timeout=0.01):
            print('never')
    except TimeoutError as e:
        print(e)
print(futures.FIRST_COMPLETED, futures.FIRST_EXCEPTION, futures.ALL_COMPLETED, futures.TimeoutError is TimeoutError)
