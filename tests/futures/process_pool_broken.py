# Pools that a worker breaks: by an initializer that fails, and by what arrives and
# cannot be rebuilt.
import io
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def fail(message='failed'):
    raise KeyError(message)


def fail_silently():
    sys.stderr = io.StringIO()
    fail()


class Odd:
    """Comes apart where it is rebuilt."""

    def __init__(self, rebuild):
        self.rebuild = rebuild

    def __reduce__(self):
        return self.rebuild, ()


class Two(Exception):
    def __init__(self, a, b):
        super().__init__(f'{a} and {b}')


class Kept(Exception):
    def __init__(self, message):
        super().__init__(message)
        self.local = lambda: 1


def raise_two():
    raise Two(1, 2)


def raise_kept():
    raise Kept('with a function')


def make_odd():
    return Odd(fail)


class Worse:
    """Raises, where it is to leave, what cannot leave either."""

    def __reduce__(self):
        sys.stderr = io.StringIO()
        raise Kept('worse')


def told(f, *args):
    try:
        return f(*args)
    except Exception as e:
        cause = e.__cause__ and str(e.__cause__).strip('\n').splitlines()
        return f'{type(e).__name__}: {e} {cause and (cause[0], cause[-2])}'


if __name__ == '__main__':
    pool = ProcessPoolExecutor(1, initializer=fail_silently)
    futures = [pool.submit(abs, -1) for _ in range(2)]
    for f in futures:
        print(told(f.result))
    print(told(pool.submit, abs, 1))
    print(told(pool.map, abs, [1]))
    pool.shutdown()
    print(told(pool.submit, abs, 1))

    for name, *call in (('fine', abs, -1), ('result', make_odd), ('exception', raise_two), ('argument', abs, Odd(fail_silently)),
                        ('cannot leave', raise_kept), ('worse', Worse)):
        with ProcessPoolExecutor(1) as pool:
            print(name)
            futures = [pool.submit(*call), pool.submit(abs, -2)]
            for f in futures:
                print('   ', told(f.result))
            print('   ', told(lambda: pool.submit(abs, -3).result()))

    # The other workers end with the one.
    pool = ProcessPoolExecutor(2)
    other = pool.submit(time.sleep, 30)
    while not other.running():
        time.sleep(0.001)
    begun = time.monotonic()
    print(told(pool.submit(make_odd).result))
    print(type(other.exception()) is BrokenProcessPool)
    pool.shutdown()
    print(time.monotonic() - begun < 10)
