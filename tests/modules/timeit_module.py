import gc
import time
import timeit


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


class Clock:
    """Each reading is later by a second, or by ten."""

    def __init__(self, step=1):
        self.now, self.step = 0, step

    def __call__(self):
        self.now += self.step
        return self.now


def f(*args):
    print('f', *args)


print(timeit.default_timer is time.perf_counter, timeit.default_number, timeit.default_repeat)
print(timeit.timeit('f(x)', 'x = 1', globals={'f': f}, number=2, timer=Clock()))
print(timeit.repeat('x += 1\nprint(x)', 'x = 1', number=2, repeat=2, timer=Clock(10)))
print(timeit.timeit(f, lambda: print('setup'), number=1, timer=Clock()), timeit.repeat(number=3, repeat=0))
print(timeit.timeit(number=1000) > 0, timeit.Timer().timeit(0) >= 0)
print(timeit.Timer('for i in range(2):\n  if i:\n    print(i)\nelse:\n  print("else")', 'y = """a\nb"""\nprint(len(y))').timeit(1) > 0)
print(timeit.Timer('print(gc.isenabled())', 'import gc', timer=Clock()).timeit(1), gc.isenabled())
print(timeit.Timer(timer=Clock(0.15)).repeat(2, 3))
rates = []
print(timeit.Timer('clock.step *= 2', timer=(clock := Clock(0.002)), globals=globals()).autorange(lambda n, s: rates.append((n, s >= 0.2))))
print(rates)
attempt(timeit.timeit, 'a b')
attempt(timeit.timeit, 'return 1')
attempt(timeit.timeit, 'pass', 'x = (')
attempt(timeit.timeit, 'break')
attempt(timeit.timeit, 3)
attempt(timeit.timeit, 'pass', 3)
attempt(timeit.timeit, '1/0')
attempt(timeit.timeit, 'clock', globals={}, number=1)
timer = timeit.Timer('x = 1\n1/0')
try:
    timer.timeit()
except ZeroDivisionError:
    timer.print_exc()
