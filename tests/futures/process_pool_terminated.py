# 3.14: terminate_workers and kill_workers are new
import time
from concurrent.futures import ProcessPoolExecutor


def spin(path):
    while True:
        pass


if __name__ == '__main__':
    for end in ProcessPoolExecutor.terminate_workers, ProcessPoolExecutor.kill_workers:
        pool = ProcessPoolExecutor(1)
        busy, waiting = pool.submit(spin, 1), pool.submit(spin, 2)
        while not busy.running():
            time.sleep(0.001)
        end(pool)
        print(type(busy.exception()).__name__, waiting.cancelled() or type(waiting.exception()).__name__)
        try:
            pool.submit(spin, 3)
        except RuntimeError as e:
            print('refused')
