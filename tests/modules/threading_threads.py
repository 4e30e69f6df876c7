# Threads: how they start, end, are named and found.
import threading
from threading import Thread, Lock, Event


def mask(text):
    """A repr without what differs from run to run."""
    return ' '.join('ID' if word.rstrip(')>').isdigit() else word for word in text.split())


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e)


print('-- the main thread')
main = threading.main_thread()
print(main is threading.current_thread(), main.name, main.daemon, main.is_alive())
print(main.ident == threading.get_ident(), type(main).__name__, isinstance(main, Thread))
print(mask(repr(main)))
print(threading.enumerate() == [main], threading.active_count())
attempt(main.join)
attempt(setattr, main, 'daemon', True)

print('-- one thread')
seen = []


def work(*args, **kwargs):
    me = threading.current_thread()
    seen.append((args, kwargs, me is t, me.ident == threading.get_ident(), me.is_alive(), me is main))


t = Thread(target=work, args=(1, 2), kwargs={'key': 3})
print(t.name, t.daemon, t.ident, t.native_id, t.is_alive())
print(mask(repr(t)))
attempt(t.join)
t.start()
t.join()
print(seen)
print(t.is_alive(), isinstance(t.ident, int), t.ident != main.ident)
print(mask(repr(t)))
attempt(t.start)
print(t.join(), t.join(timeout=0.1), t.join(-1))
print(threading.enumerate() == [main])

print('-- names')
print(Thread().name, Thread(target=work).name, Thread(target=lambda: 0).name, Thread(target=print).name)
print(Thread(name='mine').name, Thread(name=7).name, Thread(name='').name == '')
t = Thread()
t.name = 'renamed'
print(t.name, mask(repr(t)))
t.name = 5
print(repr(t.name))


class Callable:
    def __call__(self):
        print('called in', threading.current_thread().name)


t = Thread(target=Callable())
print(t.name)
t.start()
t.join()
t = Thread(target=Callable(), name='named')
t.start()
t.join()

print('-- waiting for it')
go = Event()
t = Thread(target=go.wait, name='waits')
t.start()
print(t.is_alive(), t in threading.enumerate(), threading.active_count())
t.join(0.01)
print(t.is_alive(), mask(repr(t)))
attempt(setattr, t, 'daemon', True)
go.set()
t.join()
print(t.is_alive(), t in threading.enumerate(), threading.active_count())

print('-- itself')


def join_self():
    attempt(threading.current_thread().join)


t = Thread(target=join_self)
t.start()
t.join()

print('-- daemons')
print(Thread(daemon=True).daemon, Thread(daemon=False).daemon, Thread(daemon=None).daemon)
t = Thread(daemon=True, name='d')
print(mask(repr(t)))
t.daemon = False
print(t.daemon)
made = []


def make():
    made.append((Thread().daemon, Thread(daemon=False).daemon))


t = Thread(target=make, daemon=True)
t.start()
print(mask(repr(t)).startswith('<Thread(Thread-'))
t.join()
print(made)

print('-- subclasses')


class Sum(Thread):
    def __init__(self, numbers):
        super().__init__(name='sum')
        self.numbers = numbers
        self.result = None

    def run(self):
        self.result = sum(self.numbers)


threads = [Sum(range(n)) for n in (10, 100, 1000)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print([t.result for t in threads], mask(repr(threads[0])))


class Forgot(Thread):
    def __init__(self):
        pass


f = Forgot()
attempt(f.start)
attempt(f.join)
attempt(lambda: f.daemon)
attempt(lambda: f.name)
attempt(lambda: f.ident)
attempt(f.is_alive)
attempt(lambda: repr(f))


class Direct(Thread):
    def run(self):
        print('running in', threading.current_thread().name)


Direct().run()
d = Direct(name='direct')
d.start()
d.join()

print('-- wrong arguments')
attempt(Thread, 1)
attempt(Thread, nothing=1)
attempt(Thread, target=print, args=5)
attempt(Thread().join, 'soon')
t = Thread(target=print, args='ab', kwargs={'sep': '-'})
t.start()
t.join()
t = Thread(target=print, args=iter([1, 2]))
attempt(t.run)
attempt(Thread().run)

print('-- many')
lock = Lock()
total = 0


def add(n):
    global total
    for _ in range(n):
        with lock:
            total += 1


threads = [Thread(target=add, args=(200,)) for _ in range(20)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total, threading.active_count())

print('-- the rest')
print(threading.ThreadError is RuntimeError, threading.TIMEOUT_MAX > 1e6, isinstance(threading.get_native_id(), int))



def late():
    go.wait()
    print('late, after the end of the program')


go.clear()
Thread(target=late).start()
print('end of the program')
go.set()
