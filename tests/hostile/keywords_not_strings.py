# A dict of keyword arguments gets a key that is no string on its way.
import functools
import threading


def show(function):
    try:
        print(function())
    except TypeError as e:
        print(e)


def accept(*args, **kwargs):
    return args, kwargs


partial = functools.partial(accept, x=1)
partial.keywords[1] = 2
show(partial)
show(lambda: functools.partial(partial, 5)(y=3))
restored = functools.partial(accept)
restored.__setstate__((accept, (), {None: 2}, {}))
show(restored)


class Method:
    bound = functools.partialmethod(accept, x=1)


Method.__dict__['bound'].keywords[()] = 4
show(lambda: Method().bound())

threading.excepthook = lambda args: print(args.exc_type.__name__, args.exc_value)
thread = threading.Thread(target=accept, kwargs={1: 2})
thread.start()
thread.join()
