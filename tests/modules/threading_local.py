# threading.local: other attributes in every thread.
from threading import Barrier, Thread, local


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, e)


def in_thread(f, *args):
    t = Thread(target=f, args=args)
    t.start()
    t.join()


data = local()
data.x = 1
print(data.x, data.__dict__)


def other():
    attempt(lambda: data.x)
    data.x = 2
    data.y = 3
    print(sorted(data.__dict__.items()))
    del data.y
    print(data.__dict__)
    attempt(delattr, data, 'y')


in_thread(other)
in_thread(other)
print(data.x, data.__dict__, hasattr(data, 'y'))
attempt(setattr, data, '__dict__', {})
attempt(local, 1)
attempt(lambda: local().nothing)


class Counter(local):
    shared = 'class'

    def __init__(self, start, *, step=1):
        print('init', start, step)
        self.count = start
        self.step = step

    def next(self):
        self.count += self.step
        return self.count

    @property
    def double(self):
        return self.count * 2

    @double.setter
    def double(self, v):
        self.count = v // 2


c = Counter(10, step=5)
print(c.next(), c.next(), c.double)


def use():
    print(c.next(), c.double, c.shared)
    c.double = 100
    print(c.count, c.next())


in_thread(use)
in_thread(use)
print(c.count, c.__dict__)

barrier = Barrier(4)
seen = []


def together(i):
    data.mine = i
    barrier.wait()
    seen.append(data.mine == i)


threads = [Thread(target=together, args=(i,)) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(seen)


class Slots(local):
    __slots__ = ('shared',)


s = Slots()
s.shared = 'seen by all'
s.own = 1
in_thread(lambda: (print(s.shared), attempt(lambda: s.own)))
