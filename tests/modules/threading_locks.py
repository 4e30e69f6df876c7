# Locks and what is built of them.
import threading
from threading import (Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, RLock, Semaphore, Thread,
                       Timer)


def mask(x):
    """The repr of x without addresses and identifiers."""
    words = []
    for word in repr(x).split(' '):
        head, sep, tail = word.partition('0x')
        if sep:
            word = head + 'ID' + tail.lstrip('0123456789abcdef')
        elif word.startswith('owner=') and word != 'owner=0':
            word = 'owner=ID'
        words.append(word)
    return ' '.join(words)


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e)


def in_thread(f, *args):
    t = Thread(target=f, args=args)
    t.start()
    t.join()


def start(f, *args):
    t = Thread(target=f, args=args)
    t.start()
    return t


def until(condition):
    """Waits, without a time of its own, until other threads have come somewhere."""
    pause = Event()
    while not condition():
        pause.wait(0.001)


print('-- Lock')
lock = Lock()
print(lock.locked(), mask(lock), type(lock).__module__, type(lock).__name__)
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(blocking=False), lock.acquire(timeout=0.01))
print(mask(lock), lock.release(), lock.locked())
attempt(lock.release)
with lock as got:
    print(got, lock.locked())
attempt(lock.acquire, False, 1)
attempt(lock.acquire, True, -2)
attempt(lock.acquire, True, 1e12)
attempt(lock.acquire, timeout='x')
lock.acquire()
in_thread(lock.release)
print(lock.locked())
try:
    with lock:
        raise KeyError('inside')
except KeyError as e:
    print(repr(e), lock.locked())
lock.acquire()
order = []


def queue_up(i):
    with lock:
        order.append(i)


waiting = [start(queue_up, i) for i in range(3)]
lock.release()
for t in waiting:
    t.join()
print(sorted(order))

print('-- RLock')
rlock = RLock()
print(mask(rlock), rlock.acquire(), rlock.acquire(), rlock.acquire(blocking=False), mask(rlock))
in_thread(lambda: print(rlock.acquire(False), rlock.acquire(timeout=0.01)))
in_thread(lambda: attempt(rlock.release))
rlock.release()
rlock.release()
in_thread(lambda: print(rlock.acquire(False)))
rlock.release()
in_thread(lambda: print(rlock.acquire(False), rlock.release()))
attempt(rlock.release)
with rlock:
    with rlock as got:
        print(got, mask(rlock))
print(mask(rlock))

print('-- Condition')
cond = Condition()
attempt(cond.wait)
attempt(cond.notify)
attempt(cond.notify_all)
items = []


def consume(n):
    with cond:
        while len(items) < n:
            cond.wait()
        print('consumed', items[:n])


t = start(consume, 2)
for item in 'ab':
    with cond:
        items.append(item)
        cond.notify()
t.join()
with cond:
    print(cond.wait(0.01), cond.wait_for(lambda: False, 0.01), cond.wait_for(lambda: 'yes'), cond.wait_for(lambda: [], timeout=0.01))
ready = 0
woken = []


def wait_once(i):
    global ready
    with cond:
        ready += 1
        woken.append((i, cond.wait(10)))


waiting = [start(wait_once, i) for i in range(4)]
until(lambda: ready == 4)
with cond:
    cond.notify(2)
until(lambda: len(woken) == 2)
with cond:
    cond.notify_all()
for t in waiting:
    t.join()
print(sorted(woken))
with cond:
    with cond:
        print(cond.wait(0.01))
plain = Condition(Lock())
print(mask(plain)[:12], plain.acquire(), plain.acquire(False), plain.release())
attempt(plain.release)

print('-- Event')
event = Event()
print(event.is_set(), event.wait(0), event.wait(0.01), mask(event))
seen = []
waiting = [start(lambda: seen.append(event.wait())) for _ in range(3)]
event.set()
for t in waiting:
    t.join()
print(seen, event.is_set(), event.wait(), event.wait(timeout=5), mask(event))
event.clear()
print(event.is_set())

print('-- Semaphore')
attempt(Semaphore, -1)
s = Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(blocking=False), s.acquire(timeout=0.01), mask(s))
attempt(s.acquire, False, 1)
attempt(s.release, 0)
s.release(3)
print(mask(s))
with s as got:
    print(got, mask(s))
print(mask(s), Semaphore(0).acquire(False))
running = most = 0
gate = Semaphore(3)
guard = Lock()


def limited():
    global running, most
    with gate:
        with guard:
            running += 1
            most = max(most, running)
        Event().wait(0.002)
        with guard:
            running -= 1


for t in [start(limited) for _ in range(10)]:
    t.join()
print(most <= 3, running)

print('-- BoundedSemaphore')
b = BoundedSemaphore(1)
attempt(b.release)
print(b.acquire(), b.release(), isinstance(b, Semaphore), mask(b))
attempt(b.release, 0)
attempt(BoundedSemaphore(2).release, 3)

print('-- Barrier')
attempt(Barrier, 0)
barrier = Barrier(3, action=lambda: print('all here'))
print(barrier.parties, barrier.n_waiting, barrier.broken, mask(barrier))
places = []
for _ in range(2):
    waiting = [start(lambda: places.append(barrier.wait())) for _ in range(2)]
    until(lambda: barrier.n_waiting == 2)
    places.append(barrier.wait())
    for t in waiting:
        t.join()
print(sorted(places))
print(Barrier(1).wait())
attempt(Barrier(2, timeout=0.01).wait)
attempt(barrier.wait, 0.01)
print(barrier.broken, mask(barrier))
attempt(barrier.wait)
barrier.reset()
print(barrier.broken, barrier.n_waiting)
broken = []


def broken_wait():
    try:
        barrier.wait()
    except BrokenBarrierError as e:
        broken.append(repr(e))


waiting = [start(broken_wait) for _ in range(2)]
until(lambda: barrier.n_waiting == 2)
barrier.abort()
for t in waiting:
    t.join()
print(broken, barrier.broken)
barrier.reset()
waiting = [start(broken_wait)]
until(lambda: barrier.n_waiting == 1)
barrier.reset()
waiting[0].join()
print(broken, barrier.broken)


def fails():
    raise ValueError('action')


failing = Barrier(1, fails)
attempt(failing.wait)
print(failing.broken, issubclass(BrokenBarrierError, RuntimeError))

print('-- Timer')
timer = Timer(0.01, print, ['fired'], {'end': '!\n'})
print(timer.name[:7], timer.interval, timer.args, timer.kwargs, timer.finished.is_set(), isinstance(timer, Thread))
timer.start()
timer.join()
print(timer.finished.is_set(), timer.is_alive())
timer = Timer(60, print, ('never',))
timer.start()
timer.cancel()
timer.join()
print(timer.finished.is_set())

print('-- deadlock avoided')
a, b = Lock(), Lock()
results = []


def one_way(first, second, name):
    with first:
        both.wait()
        results.append((name, second.acquire(timeout=0.02)))
        done.wait()


both, done = Barrier(2), Barrier(2)
threads = [start(one_way, a, b, 'ab'), start(one_way, b, a, 'ba')]
for t in threads:
    t.join()
print(sorted(results))
