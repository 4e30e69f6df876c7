# CPython has this in C.
"""Functions to call when the program ends."""

from weakref import _at_exit

_callbacks = []


def register(func, /, *args, **kwargs):
    """Have func called with these arguments when the program ends, those registered last first."""
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _callbacks.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Have func not called."""
    _callbacks[:] = [callback for callback in _callbacks if callback[0] != func]


def _clear():
    _callbacks.clear()


def _ncallbacks():
    return len(_callbacks)


def _run_exitfuncs():
    # What is registered meanwhile is forgotten.
    for callback in reversed(_callbacks[:]):
        if callback not in _callbacks:
            continue
        func, args, kwargs = callback
        try:
            func(*args, **kwargs)
        except BaseException as exc:
            _report(exc, func)
    _callbacks.clear()


def _report(exc, func):
    import sys
    from types import SimpleNamespace
    exc.__traceback__ = exc.__traceback__ and exc.__traceback__.tb_next
    sys.unraisablehook(SimpleNamespace(exc_type=type(exc), exc_value=exc, exc_traceback=exc.__traceback__,
                                       err_msg=f'Exception ignored in atexit callback {func!r}', object=None))


_at_exit(_run_exitfuncs)
