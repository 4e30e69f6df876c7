# 3.14: map has a buffersize
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def numbers(n):
    for i in range(n):
        print('taken', i)
        yield i


def double(x):
    return 2 * x


if __name__ == '__main__':
    with ThreadPoolExecutor(1) as pool:
        results = pool.map(double, numbers(5), buffersize=2)
        print('mapped')
        for r in results:
            print('result', r)
        for size in 0, -1, 1.5:
            try:
                pool.map(double, [1], buffersize=size)
            except (ValueError, TypeError) as e:
                print(e)
    with ProcessPoolExecutor(1) as pool:
        results = pool.map(double, numbers(5), chunksize=2, buffersize=1)
        print(list(results))
