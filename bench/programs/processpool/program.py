import sys
import time
from concurrent.futures import ProcessPoolExecutor


def job(n):
    total = 0
    for i in range(n):
        total = (total + i * i) % 1000003
    return total


def main(n):
    start = time.perf_counter()
    one_by_one = list(map(job, [n, n + 1]))
    alone = time.perf_counter() - start

    start = time.perf_counter()
    with ProcessPoolExecutor(2) as pool:
        together = list(pool.map(job, [n, n + 1]))
    pooled = time.perf_counter() - start

    print(one_by_one, together)
    print("metric speedup", alone / pooled)


if __name__ == "__main__":
    main(int(sys.argv[1]))
