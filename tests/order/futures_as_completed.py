# as_completed: what is done comes first, each once.
import threading
from concurrent.futures import Future, as_completed

a, b, c = Future(), Future(), Future()
b.set_result('b')
for f in as_completed([a, b, c, b]):
    print(f.result())
    if f is b:
        a.set_result('a')
    elif f is a:
        threading.Timer(0.001, c.set_result, ['c']).start()
try:
    for f in as_completed([a, Future()], timeout=0.002):
        print(f.result())
except TimeoutError as e:
    print(e)
