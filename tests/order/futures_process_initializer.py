# An initializer in each process; max_tasks_per_child; chunks.
from concurrent.futures import ProcessPoolExecutor

value = 0


def init(v):
    global value
    value = v


def add(x):
    return value + x

if __name__ == '__main__':
    with ProcessPoolExecutor(2, initializer=init, initargs=(10,), max_tasks_per_child=1) as pool:
        print(list(pool.map(add, range(6), chunksize=2)))
    try:
        ProcessPoolExecutor(max_tasks_per_child=0)
    except ValueError as e:
        print(e)
    try:
        ProcessPoolExecutor(0)
    except ValueError as e:
        print(e)
