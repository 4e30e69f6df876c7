# sys.excepthook, threading.excepthook and sys.unraisablehook in one program.
import asyncio
import sys
import threading
def hook(t, e, tb): print('HOOK', t.__name__, e)
sys.excepthook = hook
threading.excepthook = lambda a: print('THOOK', a.exc_type.__name__, a.exc_value, a.thread and a.thread.name)
sys.unraisablehook = lambda u: print('UNRAISABLE', type(u.exc_value).__name__, u.err_msg and u.err_msg.split(' <')[0])
def thr(): raise ValueError('in thread')
async def main():
    t = threading.Thread(target=thr, name='T'); t.start(); await asyncio.to_thread(t.join)
    class C:
        def __del__(self): raise KeyError('del')
    c = C(); del c
    import gc; gc.collect()
    raise LookupError('main')
asyncio.run(main())
