# Module queue between threads.
import queue
import threading

q = queue.Queue(1)


def producer():
    for i in range(4):
        q.put(i)
    q.shutdown()

thread = threading.Thread(target=producer)
thread.start()
while True:
    try:
        print(q.get())
        q.task_done()
    except queue.ShutDown as e:
        print(repr(e))
        break
thread.join()
q.join()
print('joined')
