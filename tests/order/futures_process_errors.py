# What a process raises comes back, with the remote traceback as its cause.
from concurrent.futures import ProcessPoolExecutor


def fails(x):
    raise ValueError('in the process', x)

if __name__ == '__main__':
    with ProcessPoolExecutor(1) as pool:
        future = pool.submit(fails, 7)
        e = future.exception()
        print(repr(e), type(e.__cause__).__name__, 'in fails' in str(e.__cause__))
