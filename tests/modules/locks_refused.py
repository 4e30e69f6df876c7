# What locks refuse: arguments of the class, times that are none.
import threading

for make in lambda: threading.Lock(1), lambda: threading.Lock(blocking=True):
    try:
        make()
    except TypeError as e:
        print(e)
for lock in threading.Lock(), threading.RLock():
    for options in {'timeout': float('nan')}, {'timeout': -2}, {'timeout': 1e100}, {'blocking': False, 'timeout': 1}, {'timeout': 'x'}:
        try:
            print(lock.acquire(**options))
        except (ValueError, OverflowError, TypeError) as e:
            print(type(e).__name__, e)
