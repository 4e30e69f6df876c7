# ThreadPoolExecutor: submit, results, exceptions, map.
from concurrent.futures import ThreadPoolExecutor
import time


def square(x):
    return x * x


def fails(x):
    raise ValueError(f'failed {x}')


with ThreadPoolExecutor(max_workers=2) as ex:
    f = ex.submit(square, 5)
    print(f.result(), f.done(), f.running(), f.cancelled(), f.exception())
    g = ex.submit(fails, 1)
    try:
        g.result()
    except ValueError as e:
        print(e)
    print(repr(g.exception()))
    print(ex.submit(pow, 2, 10).result(), ex.submit(int, 'ff', base=16).result(timeout=5))
    print(list(ex.map(square, range(6))), list(ex.map(pow, [2, 3], [3, 2])))
    it = ex.map(fails, [1, 2])
    try:
        next(it)
    except ValueError as e:
        print('map', e)
    out = []
    h = ex.submit(square, 3)
    h.add_done_callback(lambda fut: out.append(fut.result()))
    h.result()
    while not out:
        time.sleep(0.001)
    print(out)
    h.add_done_callback(lambda fut: print('already done: called at once', fut.result()))
    print(ex.submit(lambda *a, **k: (a, k), 1, x=2).result())
try:
    ex.submit(square, 1)
except RuntimeError as e:
    print(e)
for bad in (0, -1):
    try:
        ThreadPoolExecutor(max_workers=bad)
    except ValueError as e:
        print(e)
