# After its shutdown a pool takes nothing.
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)
future = pool.submit(lambda: 'ran')
pool.shutdown()
print(future.result())
pool.shutdown()
try:
    pool.submit(print)
except RuntimeError as e:
    print(e)
