# Functions called when the program ends: after its threads, the last registered first, whatever they raise.
import atexit
import sys
import threading
import time


@atexit.register
def last():
    print('last', sys.argv[1:])


def fails():
    raise ValueError('in a callback')


def never():
    print('never')


def more():
    print('more')
    atexit.register(print, 'too late')


print(atexit.register(print, 'with', 'arguments', sep='-', end='!\n'))
atexit.register(fails)
atexit.register(never)
atexit.register(never)
atexit.register(more)
print(atexit.unregister(never))
for bad in ((1,), (None,)):
    try:
        atexit.register(*bad)
    except TypeError as e:
        print(e)


def work():
    time.sleep(0.05)
    print('a thread ends')


threading.Thread(target=work).start()
print('the program ends')
sys.exit(2)
