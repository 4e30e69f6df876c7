# One worker runs in the order of submission; callbacks run in its thread.
from concurrent.futures import ThreadPoolExecutor


def work(name):
    print('work', name)
    return name

with ThreadPoolExecutor(1) as pool:
    futures = [pool.submit(work, n) for n in 'abc']
print([f.result() for f in futures])
