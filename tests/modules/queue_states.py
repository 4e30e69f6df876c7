# The queues of threads in each state.
import asyncio


def told(error):
    print(type(error).__name__, str(error).split(' at 0x')[0], repr(error.__cause__), repr(error.__context__))


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).split(' at 0x')[0])
    except BaseException as error:
        told(error)


import queue, threading, time
for Q in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = Q()
    print(Q.__name__, q.qsize(), q.empty(), hasattr(q, 'full')); attempt(q.get_nowait); attempt(q.get, False); attempt(q.get, True, 0.001); attempt(q.get, timeout=0); attempt(q.get, True, -1); attempt(q.get, timeout=-1)
    for i in (3, 1, 2): q.put(i)
    print([q.get() for _ in range(3)]); q.put(1, False); q.put(2, True, 1); q.put_nowait(3); q.put(4, block=False, timeout=-1) if Q is queue.SimpleQueue else None; print(q.qsize())
    if Q is queue.SimpleQueue: continue
    q = Q(2); q.put(1); q.put(2); print(q.full(), q.maxsize); attempt(q.put, 3, False); attempt(q.put, 3, True, 0.001); attempt(q.put_nowait, 3); attempt(q.put, 3, timeout=-1); q.get(); q.task_done(); q.task_done(); attempt(q.task_done); print(q.join(), q.unfinished_tasks)
    print(list(q.queue), type(q.queue).__name__)
    q = Q(); q.put(1); q.shutdown(); attempt(q.put, 2); print(q.get()); attempt(q.get); attempt(q.get_nowait); print(q.is_shutdown if hasattr(q, 'is_shutdown') else None)
    q = Q(); q.put(1); q.shutdown(immediate=True); attempt(q.get); attempt(q.task_done); print(q.join())
    q = Q(); t = threading.Thread(target=lambda: attempt(q.get)); t.start(); time.sleep(0.01); q.shutdown(); t.join()
    attempt(Q, 'x'); attempt(Q, 1, 2); attempt(Q, maxsize=-1) if False else print(Q(maxsize=-1).full())
print(queue.Empty.__module__, queue.Empty.__mro__, queue.Full.__mro__, queue.ShutDown.__mro__)
q = queue.PriorityQueue(); q.put((1, 'a')); attempt(q.put, 'x'); 
class U(queue.Queue):
    def _init(self, m): self.queue = set(); print('init', m)
    def _qsize(self): return len(self.queue)
    def _put(self, x): self.queue.add(x)
    def _get(self): return self.queue.pop()
q = U(5); q.put(1); q.put(1); q.put(2); print(q.qsize(), sorted([q.get(), q.get()]), q.empty())
