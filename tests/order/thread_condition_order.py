# Threads that wait on a condition are woken in order.
import threading
import time

condition = threading.Condition()
order, waiting = [], []


def waiter(n):
    with condition:
        waiting.append(n)
        condition.wait()
        order.append(n)

threads = []
for n in range(3):
    t = threading.Thread(target=waiter, args=(n,))
    t.start()
    threads.append(t)
    while True:
        with condition:
            if len(waiting) == n + 1:
                break
        time.sleep(0.0005)
for i in range(3):
    with condition:
        condition.notify()
    threads[i].join()
print(order)
