# finalize and WeakMethod.
import gc
from weakref import WeakMethod, finalize, ref


class C:
    def method(self):
        return 'called'

    @classmethod
    def cm(cls):
        pass


def report(*args, **kwargs):
    print('report', args, kwargs)
    return 'result'


x = C()
f = finalize(x, report, 1, 2, a=3)
print(f.alive, f.atexit, f.peek() == (x, report, (1, 2), {'a': 3}), repr(f)[:23])
del x
gc.collect()
print(f.alive, f.atexit, f.peek(), f.detach(), f(), repr(f).endswith('; dead>'))

x = C()
f = finalize(x, report, 'by hand')
print(f(), f.alive, f())
g = finalize(x, report, 'detached')
found = g.detach()
print(found == (x, report, ('detached',), {}), g.alive)
del found
del x
gc.collect()
try:
    finalize(5, report)
except TypeError as e:
    print(e)

x = C()
m = WeakMethod(x.method, lambda r: print('gone', r() is None))
print(m()(), m == WeakMethod(x.method), m != WeakMethod(x.method), m == WeakMethod(C().method), hash(m) == hash(WeakMethod(x.method)), isinstance(m, ref), m() == x.method)
dead = WeakMethod(x.method)
del x
gc.collect()
print(m(), dead == m, dead == dead)
for bad in (report, 5, len):
    try:
        WeakMethod(bad)
    except TypeError as e:
        print(e)

kept = C()
finalize(kept, report, 'at exit, first')
finalize(kept, report, 'at exit, last')
finalize(kept, report, 'not at exit').atexit = False
print('end')
