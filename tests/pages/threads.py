# virtual-time
# The pages on threading and queue.
import queue
import sys
import threading
import time
from dataclasses import dataclass, field
from typing import Any


def crawl(link, delay=0.05):
    print(f'crawl started for {link}')
    time.sleep(delay)
    print(f'crawl ended for {link}')


links = ['https://python.org', 'https://docs.python.org', 'https://peps.python.org']
threads = []
for i, link in enumerate(links):
    t = threading.Thread(target=crawl, args=(link,), kwargs={'delay': 0.1 * (i + 1)})
    threads.append(t)
for t in threads:
    t.start()
    time.sleep(0.02)
for t in threads:
    t.join()

mydata = threading.local()
mydata.x = 1


class MyLocal(threading.local):
    number = 2

    def __init__(self, /, **kw):
        self.__dict__.update(kw)

    def squared(self):
        return self.number ** 2


mine = MyLocal(color='red')
mine.number = 3
seen = []
t = threading.Thread(target=lambda: seen.extend([hasattr(mydata, 'x'), mine.number, mine.color, mine.squared()]))
t.start()
t.join()
print(seen, mydata.x, mine.squared())


def hello():
    print('hello, world')


t = threading.Timer(0.05, hello)
t.start()
t.join()
b = threading.Barrier(2, timeout=5)


def server():
    b.wait()
    print('serving')


s = threading.Thread(target=server)
s.start()
b.wait()
s.join()
cv = threading.Condition()
items = []


def consume():
    with cv:
        while not items:
            cv.wait()
        print('got', items.pop())


t = threading.Thread(target=consume)
t.start()
with cv:
    items.append('item')
    cv.notify()
t.join()
some_lock = threading.Lock()
with some_lock:
    print(some_lock.locked())
pool_sema = threading.BoundedSemaphore(value=5)
with pool_sema:
    print('connected')
event = threading.Event()
threading.Timer(0.01, event.set).start()
print(event.wait(5), threading.main_thread() is threading.current_thread())


def hook(args):
    print('hook:', args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook
t = threading.Thread(target=lambda: 1 / 0, name='failing')
t.start()
t.join()

q = queue.Queue()


def worker():
    while True:
        item = q.get()
        time.sleep(0)
        done.append(item)
        q.task_done()


done = []
threading.Thread(target=worker, daemon=True).start()
for item in range(30):
    q.put(item)
q.join()
print('All work completed', len(done))


@dataclass(order=True)
class PrioritizedItem:
    priority: int
    item: Any = field(compare=False)


p = queue.PriorityQueue()
for priority, item in (3, 'c'), (1, 'a'), (2, None):
    p.put(PrioritizedItem(priority, item))
while not p.empty():
    print(p.get())
p.shutdown()
try:
    p.put(1)
except queue.ShutDown:
    print('shut down')
sys.stdout.flush()
