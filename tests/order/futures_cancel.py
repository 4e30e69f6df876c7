# Running work cannot be cancelled, waiting work can.
import threading
from concurrent.futures import CancelledError, ThreadPoolExecutor

go, started = threading.Event(), threading.Event()


def work():
    started.set()
    go.wait()
    return 'ran'

with ThreadPoolExecutor(1) as pool:
    running, waiting = pool.submit(work), pool.submit(work)
    started.wait()
    waiting.add_done_callback(lambda f: print('callback', f.cancelled()))
    print(running.cancel(), waiting.cancel(), waiting.cancel())
    print(running.running(), waiting.done())
    go.set()
    print(running.result(), running.cancel())
try:
    waiting.result()
except CancelledError as e:
    print(repr(e))
