# One worker runs jobs in order; waiting and cancelling.
from concurrent.futures import ThreadPoolExecutor, CancelledError
import time

log = []


def job(name, delay=0.0):
    time.sleep(delay)
    log.append(name)
    return name


with ThreadPoolExecutor(1) as ex:
    fs = [ex.submit(job, i) for i in range(5)]
    print([f.result() for f in fs])
print(log)
log.clear()
with ThreadPoolExecutor(max_workers=1) as ex:
    first = ex.submit(job, 'first', 0.05)
    second = ex.submit(job, 'second')
    third = ex.submit(job, 'third')
    print(second.cancel(), second.cancelled(), second.done())
    try:
        second.result()
    except CancelledError:
        print('CancelledError')
    print(third.result(), first.cancel())
print(log)
ex = ThreadPoolExecutor(1)
slow = ex.submit(job, 'slow', 0.05)
try:
    slow.result(timeout=0.001)
except TimeoutError:
    print('not yet')
queued = ex.submit(job, 'queued')
ex.shutdown(wait=True, cancel_futures=True)
print(slow.result(), queued.cancelled())
with ThreadPoolExecutor(1, thread_name_prefix='p', initializer=log.append, initargs=('initialised',)) as ex:
    ex.submit(job, 'after init').result()
print(log)
with ThreadPoolExecutor(4) as ex:
    start = time.monotonic()
    list(ex.map(job, range(4), [0.1] * 4))
    print('in parallel', time.monotonic() - start < 0.35)
