# The threads of pools among the others: while they live, and no longer.
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def names():
    return [t.name for t in threading.enumerate()], threading.active_count()


def who():
    t = threading.current_thread()
    return t.name, t.daemon, type(t) is threading.Thread, t.ident == threading.get_ident(), names()


with ThreadPoolExecutor(2) as pool:
    pool.submit(abs, 1).result()
    print(names())
    seen = threading.enumerate()[1]
    print(pool.submit(who).result(), seen.is_alive())
    with ThreadPoolExecutor(1, 'other') as other:
        print(other.submit(who).result())
    print(names())
print(names(), seen.is_alive())
seen.join()


async def main():
    print(await asyncio.to_thread(who))
    print(names())


asyncio.run(main())
print(names())

# They are waited for, as those of a pool that nobody shut down are.
pool = ThreadPoolExecutor(1)
future = pool.submit(time.sleep, 0.01)
worker = threading.enumerate()[1]
worker.join(0.001)
print(worker.is_alive(), future.result(), worker.is_alive())
pool.shutdown()
worker.join()
print(worker.is_alive(), names())
