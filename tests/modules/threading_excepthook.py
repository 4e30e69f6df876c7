# differs: the functions of threading are Go: tracebacks do not show them
# What becomes of exceptions that end a thread.
import sys
import threading
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
