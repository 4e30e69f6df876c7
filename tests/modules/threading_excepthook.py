# differs: the functions of threading are Go: tracebacks do not show them
# What becomes of exceptions that end a thread.
import contextlib
import io
import sys
import threading
import warnings
from threading import Thread


def fail(n=0):
    return 1 / n


def run(f, name='worker'):
    t = Thread(target=f, name=name)
    t.start()
    t.join()
    return t


print(run(fail).is_alive())
run(lambda: sys.exit('not printed'))
run(lambda: sys.exit(3))


def chained():
    try:
        fail()
    except ZeroDivisionError as e:
        raise KeyError('key') from e


run(chained, 'chain')


class Own(Thread):
    def run(self):
        raise ValueError('in run')


t = Own()
t.start()
t.join()

print('-- a hook')


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, args.thread.name)
    print(type(args).__name__, len(args), args[0] is args.exc_type)


threading.excepthook, original = hook, threading.excepthook
run(fail)
run(lambda: sys.exit())
print(original is not hook, threading.__excepthook__ is original)


def bad_hook(args):
    raise RuntimeError('the hook')


threading.excepthook = bad_hook
run(fail)
sys.excepthook, system_hook = lambda kind, value, traceback: print(kind.__name__, value, traceback is not None), sys.excepthook
run(fail)
sys.excepthook = system_hook
threading.excepthook = original
args = threading.ExceptHookArgs((ValueError, ValueError('by hand'), None, None))
print(args.exc_type, args.thread)
try:
    threading.ExceptHookArgs((1, 2))
except TypeError as e:
    print(e)
try:
    original(5)
except Exception as e:
    print(type(e).__name__, e)

text = io.StringIO()
with contextlib.redirect_stderr(text):
    threading.excepthook(args)
print(text.getvalue().replace(str(threading.get_ident()), 'IDENT'), end='')
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    threading.RLock(1)
    threading.RLock()
print([str(w.message) for w in caught])
for timeout in 1e100, threading.TIMEOUT_MAX + 1:
    thread = threading.Thread(target=len, args=('',))
    thread.start()
    try:
        thread.join(timeout)
    except OverflowError as e:
        print(e)
    thread.join()
