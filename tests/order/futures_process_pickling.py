# What cannot be pickled.
from concurrent.futures import ProcessPoolExecutor


def outer():
    def inner():
        pass
    return inner

if __name__ == '__main__':
    with ProcessPoolExecutor(1) as pool:
        for what in lambda: 1, outer():
            try:
                pool.submit(what).result()
            except Exception as e:
                print(type(e).__name__, str(e).split(' at ')[0])
