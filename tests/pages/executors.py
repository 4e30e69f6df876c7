# virtual-time
# The page on concurrent.futures.
import concurrent.futures
import math
import os
import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor

PRIMES = [112272535095293, 112582705942171, 1099726899285419, 115797848077099, 42]


def is_prime(n):
    if n < 2:
        return False
    if n == 2:
        return True
    if n % 2 == 0:
        return False
    for i in range(3, 2000, 2):
        if n % i == 0:
            return False
    return math.isqrt(n) > 0


def load(name, timeout):
    if name.startswith('bad'):
        raise OSError('cannot load')
    time.sleep(0.01)
    return name * timeout


def die():
    os._exit(1)


def init(text):
    init.text = text


def with_init():
    return init.text


if __name__ == '__main__':
    with ThreadPoolExecutor(max_workers=1) as executor:
        future = executor.submit(pow, 323, 1235)
        print(future.result() % 1000)
    folder = 'executors.tmp'
    os.makedirs(folder)
    for i in range(1, 5):
        with open(os.path.join(folder, f'src{i}.txt'), 'w') as f:
            f.write(f'file {i}\n')
    with ThreadPoolExecutor(max_workers=4) as e:
        for i in range(1, 5):
            e.submit(shutil.copy, os.path.join(folder, f'src{i}.txt'), os.path.join(folder, f'dest{i}.txt'))
    print(sorted(os.listdir(folder)), open(os.path.join(folder, 'dest3.txt')).read())
    shutil.rmtree(folder)
    with ThreadPoolExecutor(max_workers=5) as executor:
        future_to_name = {executor.submit(load, name, 2): name for name in ('a', 'b', 'bad', 'c')}
        shown = []
        for future in concurrent.futures.as_completed(future_to_name):
            name = future_to_name[future]
            try:
                data = future.result()
            except Exception as exc:
                shown.append('%r generated an exception: %s' % (name, exc))
            else:
                shown.append('%r page is %d bytes' % (name, len(data)))
        print(sorted(shown))
    with concurrent.futures.ProcessPoolExecutor() as executor:
        for number, prime in zip(PRIMES, executor.map(is_prime, PRIMES)):
            print('%d is prime: %s' % (number, prime))
    with concurrent.futures.ProcessPoolExecutor(2, initializer=init, initargs=('set up',)) as executor:
        print(executor.submit(with_init).result(), list(executor.map(pow, range(5), range(5), chunksize=2)))
    with ThreadPoolExecutor(2, thread_name_prefix='pool', initializer=print, initargs=('worker ready',)) as executor:
        print(executor.submit(lambda: threading.current_thread().name).result())
        done, not_done = concurrent.futures.wait([executor.submit(time.sleep, 0.01), executor.submit(time.sleep, 0.2)],
                                                 return_when=concurrent.futures.FIRST_COMPLETED)
        print(len(done), len(not_done))
        try:
            list(executor.map(time.sleep, [0.5], timeout=0.05))
        except TimeoutError:
            print('map timed out')
        print(executor.submit(int, 'x').exception())
    with concurrent.futures.ProcessPoolExecutor(1) as executor:
        try:
            executor.submit(die).result()
        except concurrent.futures.process.BrokenProcessPool as e:
            print(e)
    executor = ThreadPoolExecutor(1)
    running, waiting = executor.submit(time.sleep, 0.05), executor.submit(print, 'never')
    executor.shutdown(wait=True, cancel_futures=True)
    print(running.done(), waiting.cancelled())
    try:
        executor.submit(print)
    except RuntimeError as e:
        print(e)
