# wait: first completed, first exception, all.
import threading
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Future, wait

a, b, c = Future(), Future(), Future()
a.set_result(1)
done, rest = wait([a, b, c], return_when=FIRST_COMPLETED)
print(done == {a}, rest == {b, c})
b.set_exception(ValueError())
done, rest = wait([b, c], return_when=FIRST_EXCEPTION)
print(done == {b}, rest == {c})
done, rest = wait([a, c], timeout=0.001, return_when=ALL_COMPLETED)
print(len(done), len(rest))
threading.Timer(0.001, c.set_result, [None]).start()
print(wait([a, b, c]).not_done)
