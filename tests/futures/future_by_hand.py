# concurrent.futures.Future made and completed by the script.
from concurrent.futures import Future, InvalidStateError, CancelledError

f = Future()
print(f.done(), f.running(), f.cancelled())
f.add_done_callback(lambda fut: print('callback', fut.result()))
print(f.set_running_or_notify_cancel(), f.running(), f.cancel())
f.set_result(5)
print(f.result(), f.done())
for op in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
    try:
        op()
    except InvalidStateError as e:
        print('InvalidStateError')
g = Future()
g.set_exception(ValueError('given'))
try:
    g.result()
except ValueError as e:
    print(e, g.exception() is e)
h = Future()
print(h.cancel(), h.cancelled(), h.set_running_or_notify_cancel())
for op in (h.result, h.exception):
    try:
        op()
    except CancelledError:
        print('CancelledError')
i = Future()
try:
    i.result(timeout=0)
except TimeoutError:
    print('TimeoutError')
print(str(i).split(' at ')[0], 'pending' in str(i), 'finished returned int' in str(f), 'finished raised ValueError' in str(g), 'cancelled' in str(h))
j = Future()
j.add_done_callback(lambda fut: 1 / 0)
j.add_done_callback(lambda fut: print('second callback runs'))
