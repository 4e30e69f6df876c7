# The time module: clocks that advance, and sleep.
import time
a = time.monotonic()
b = time.perf_counter()
t = time.time()
time.sleep(0.02)
print(0.015 < time.monotonic() - a < 1, 0.015 < time.perf_counter() - b < 1, 0.01 < time.time() - t < 1)
print(time.time() > 1.7e9, type(time.time()).__name__, type(time.time_ns()).__name__, type(time.monotonic_ns()).__name__, time.process_time() >= 0)
print(time.sleep(0), time.monotonic() <= time.monotonic())
for bad in (-1, 'x', None, float('nan')):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
