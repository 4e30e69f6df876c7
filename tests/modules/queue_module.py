# Module queue: waiting for room and for items, with and without a limit.
import queue
import threading

q = queue.Queue(maxsize=2)
print(q.qsize(), q.empty(), q.full(), q.maxsize, queue.Queue[int], queue.__all__)
for bad in (lambda: q.get(timeout=-1), lambda: q.get(False), lambda: q.get(timeout=0), q.get_nowait, q.task_done):
    try:
        bad()
    except (ValueError, queue.Empty) as e:
        print(repr(e))
q.put(1)
q.put(2, block=False)
for bad in (lambda: q.put(3, timeout=-1), lambda: q.put(3, False), lambda: q.put(3, timeout=0.001), lambda: q.put_nowait(3)):
    try:
        bad()
    except (ValueError, queue.Full) as e:
        print(repr(e))
print(list(q.queue), q.unfinished_tasks, q.is_shutdown, q.full())

# Shut down at once: what waits is told, and nothing is left to be done.
told = []


def put():
    try:
        q.put(3)
    except queue.ShutDown as e:
        told.append(repr(e))


thread = threading.Thread(target=put)
thread.start()
q.shutdown(immediate=True)
thread.join()
q.join()
print(told, q.qsize(), q.unfinished_tasks, q.is_shutdown)
try:
    q.get()
except queue.ShutDown as e:
    print(repr(e))


class Newest(queue.Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue[:] = [item]

    def _get(self):
        return self.queue.pop()


q = Newest()
q.put('a')
q.put('b')
print(q.qsize(), q.get(), q.empty())

# The order of a heap is visible.
q = queue.PriorityQueue()
for item in 5, 3, 8, 1, 9, 2, 3:
    q.put(item)
print(q.queue, [q.get() for _ in range(4)], q.queue)

simple = queue.SimpleQueue()
simple.put('x', False, 1)
simple.put_nowait('y')
print(simple.qsize(), simple.get(), simple.get_nowait(), simple.empty())
for bad in (lambda: simple.get(timeout=-1), lambda: simple.get(timeout=0.001), lambda: simple.get(False)):
    try:
        bad()
    except (ValueError, queue.Empty) as e:
        print(repr(e))
print(queue.Empty.__module__, queue.Full.__module__, queue.SimpleQueue.__module__)
