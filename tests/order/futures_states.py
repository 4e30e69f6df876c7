# The states of a future, by hand.
from concurrent.futures import Future, InvalidStateError

future = Future()
print(future.running(), future.done(), future.cancelled())
print(future.set_running_or_notify_cancel(), future.running(), future.cancel())
future.set_result(1)
for what in lambda: future.set_result(2), lambda: future.set_exception(ValueError()):
    try:
        what()
    except InvalidStateError as e:
        print(str(e).split(':')[0])
cancelled = Future()
cancelled.cancel()
print(cancelled.set_running_or_notify_cancel(), cancelled.done())
try:
    Future().result(timeout=0)
except TimeoutError as e:
    print(repr(e))
