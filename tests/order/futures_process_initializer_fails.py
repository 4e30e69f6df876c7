# An initializer that fails breaks the pool.
import concurrent.futures
from concurrent.futures import ProcessPoolExecutor


def init():
    raise ValueError('initializer')

if __name__ == '__main__':
    with ProcessPoolExecutor(1, initializer=init) as pool:
        e = pool.submit(print, 'never').exception()
        print(type(e).__name__, isinstance(e, concurrent.futures.BrokenExecutor))
