# With cancel_futures what has not begun is cancelled.
import threading
from concurrent.futures import ThreadPoolExecutor

go, started = threading.Event(), threading.Event()
pool = ThreadPoolExecutor(1)
first = pool.submit(lambda: (started.set(), go.wait(), 'first')[2])
second = pool.submit(print, 'never')
started.wait()
pool.shutdown(wait=False, cancel_futures=True)
go.set()
print(first.result(), second.cancelled())
