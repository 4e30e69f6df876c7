# Threads are named for their pool.
import threading
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(1, thread_name_prefix='pool') as pool:
    print(pool.submit(lambda: threading.current_thread().name).result())
with ThreadPoolExecutor(1) as pool:
    name = pool.submit(lambda: threading.current_thread().name).result()
    print(name.split('-')[0], name.split('_')[-1])
