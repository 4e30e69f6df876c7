# Each worker begins with the initializer.
import threading
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor

local = threading.local()


def init(value):
    local.value = value

with ThreadPoolExecutor(2, initializer=init, initargs=('set',)) as pool:
    print(list(pool.map(lambda _: local.value, range(3))))
for bad in lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(initializer=1):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
