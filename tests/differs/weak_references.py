# differs: nothing counts references: a weak reference is dead once the collector has found the object, after `del x` of it or `gc.collect()` for certain
import gc
import weakref


class C:
    pass


def made():
    return weakref.ref(C())


x = C()
r = weakref.ref(x)
x = None
print('after rebinding', r() is None)
gc.collect()
print('after a collection', r() is None)
r = made()
print('after a function', r() is None)
y = C()
r = weakref.ref(y)
del y
print('after del', r() is None)
