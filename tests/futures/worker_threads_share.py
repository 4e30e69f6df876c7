# Threads of a pool share the script's objects; the main thread waits for them.
from concurrent.futures import ThreadPoolExecutor
import time

shared = {'n': 0}
seen = []


def add(k):
    for _ in range(100):
        seen.append(k)
    return k


def nested(ex, n):
    return n + 1


with ThreadPoolExecutor(4) as ex:
    print(sum(ex.map(add, range(10))), len(seen), sorted(set(seen)))


def generator_user(n):
    return sum(i for i in range(n))


def raises_deep(n):
    if n == 0:
        raise RuntimeError('deep')
    return raises_deep(n - 1)


def recursive(n):
    return 0 if n == 0 else 1 + recursive(n - 1)


with ThreadPoolExecutor(2) as ex:
    print(ex.submit(generator_user, 100).result(), ex.submit(recursive, 300).result())
    try:
        ex.submit(raises_deep, 5).result()
    except RuntimeError as e:
        depth, tb = 0, e.__traceback__
        while tb:
            depth += tb.tb_frame.f_code.co_name == 'raises_deep'
            tb = tb.tb_next
        print(e, depth)


def late():
    time.sleep(0.02)
    print('printed by the worker before exit')


ex = ThreadPoolExecutor(1)
ex.submit(late)
ex.shutdown(wait=False)
print('main is done')
