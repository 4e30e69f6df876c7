# map with a timeout.
import threading
from concurrent.futures import ThreadPoolExecutor

go = threading.Event()
with ThreadPoolExecutor(1) as pool:
    results = pool.map(lambda x: go.wait(), range(2), timeout=0.005)
    try:
        next(results)
    except TimeoutError as e:
        print(repr(e))
    go.set()
