# module gc, as far as it does not tell of CPython's own collector.
import gc
import weakref


class C:
    pass


print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(type(gc.collect()), type(gc.collect(0)), type(gc.collect(generation=1)), gc.garbage, gc.callbacks)
for f in (lambda: gc.collect(3), lambda: gc.collect(-1), lambda: gc.collect('x'), lambda: gc.set_threshold('x')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
gc.set_threshold(500)
print(gc.get_threshold()[0])
gc.set_threshold(100, 5)
print(gc.get_threshold()[:2])
gc.set_debug(gc.DEBUG_STATS)
print(gc.get_debug(), gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL, gc.DEBUG_LEAK)
gc.set_debug(0)
print(len(gc.get_stats()), sorted(gc.get_stats()[0]), len(gc.get_count()), gc.freeze(), gc.unfreeze(), gc.get_freeze_count())


def seen(phase, info):
    print(phase, sorted(info), info['generation'])


gc.callbacks.append(seen)
gc.collect()
gc.collect(0)
gc.callbacks.remove(seen)
# What only a cycle holds goes with the next collection.
c = C()
c.me = c
r = weakref.ref(c)
del c
gc.collect()
print(r())
