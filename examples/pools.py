"""Work that would block the loop belongs into a pool.

Threads suit calls that wait (here: time.sleep). They share the script's memory,
and one at a time runs Python. Processes suit work that computes: each has an
interpreter and a core of its own, and arguments and results are copied. In asyn
such a "process" is an isolate inside the same process, ready in a millisecond;
the rules are the same, the __main__ guard included.
"""
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def wait(seconds):
    time.sleep(seconds)
    return seconds


def primes_below(n):
    return sum(all(i % d for d in range(2, int(i ** 0.5) + 1)) for i in range(2, n))


async def ticker(beats):
    for _ in range(beats):
        await asyncio.sleep(0.02)
    return f'{beats} beats meanwhile'


async def main():
    loop = asyncio.get_running_loop()

    # The loop goes on ticking while threads wait for it.
    with ThreadPoolExecutor(max_workers=3) as pool:
        waits = [loop.run_in_executor(pool, wait, 0.2) for _ in range(3)]
        start = time.monotonic()
        print(await asyncio.gather(ticker(5), *waits))
        print('the waits overlapped:', time.monotonic() - start < 0.5)

    # One call needs no pool of its own.
    print(await asyncio.to_thread(wait, 0.01))

    # map() keeps the order, whichever is ready first.
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(primes_below, [2000, 1000, 3000])))

        # An exception crosses over and is raised where the result is wanted.
        try:
            await loop.run_in_executor(pool, primes_below, 'many')
        except TypeError as e:
            print('TypeError:', e)


if __name__ == '__main__':
    asyncio.run(main())
