import sys


class finalize:
    """A call to be made when an object goes, or when the program ends.

    finalize(obj, func, *args, **kwargs) keeps itself alive until then.
    """

    __slots__ = ()

    _registry = {}
    _registered_with_exit = False

    class _Info:
        __slots__ = 'weakref', 'func', 'args', 'kwargs', 'atexit'

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._registered_with_exit:
            finalize._registered_with_exit = True
            import atexit
            atexit.register(finalize._call_all)
        info = finalize._Info()
        info.weakref = ref(obj, self)
        info.func, info.args, info.kwargs, info.atexit = func, args, kwargs or None, True
        finalize._registry[self] = info

    def __call__(self, _=None):
        """If alive, make the call and return its result; otherwise return None."""
        info = finalize._registry.pop(self, None)
        if info is not None:
            return info.func(*info.args, **(info.kwargs or {}))

    def detach(self):
        """If alive, give up and return (obj, func, args, kwargs); otherwise return None."""
        found = self.peek()
        if found is not None:
            del finalize._registry[self]
        return found

    def peek(self):
        """If alive, return (obj, func, args, kwargs); otherwise return None."""
        info = finalize._registry.get(self)
        obj = None if info is None else info.weakref()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs or {}

    @property
    def alive(self):
        """Whether the call is still to be made."""
        return self in finalize._registry

    @property
    def atexit(self):
        """Whether the call is made when the program ends."""
        info = finalize._registry.get(self)
        return info is not None and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = finalize._registry.get(self)
        if info is not None:
            info.atexit = bool(value)

    def __repr__(self):
        info = finalize._registry.get(self)
        obj = None if info is None else info.weakref()
        if obj is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        return f'<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>'

    @classmethod
    def _call_all(cls):
        # The youngest first, with those that are made meanwhile.
        while pending := [f for f, info in cls._registry.items() if info.atexit]:
            try:
                pending[-1]()
            except Exception:
                sys.excepthook(*sys.exc_info())


