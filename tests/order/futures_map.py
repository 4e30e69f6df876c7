# map gives results in the order of the arguments, and the first failure.
import time
from concurrent.futures import ThreadPoolExecutor


def work(x):
    if x == 3:
        raise ValueError(x)
    time.sleep(0.002 * (3 - x))
    return x

with ThreadPoolExecutor(3) as pool:
    results = pool.map(work, range(5))
    try:
        for r in results:
            print(r)
    except ValueError as e:
        print(repr(e))
    print(list(results))
    print(list(pool.map(pow, [2, 3], [3, 2, 1])))
