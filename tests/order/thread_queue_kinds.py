# Its kinds, and what they raise when empty or full.
import queue

for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
    q = kind(3)
    for item in 2, 1, 3:
        q.put(item)
    try:
        q.put_nowait(4)
    except queue.Full as e:
        print(repr(e))
    print(kind.__name__, [q.get() for _ in range(3)], q.empty())
    try:
        q.get(timeout=0.001)
    except queue.Empty as e:
        print(repr(e))
simple = queue.SimpleQueue()
simple.put('a')
print(simple.qsize(), simple.get(), simple.empty())
try:
    simple.get_nowait()
except queue.Empty as e:
    print(repr(e), type(e).__module__)
