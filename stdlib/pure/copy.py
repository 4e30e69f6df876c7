"""Copies of objects, shallow and deep."""

from copyreg import dispatch_table as _dispatch_table
from weakref import ref as _ref

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error

# What is immutable, or one of its kind, stands for its own copy.
_atomic = frozenset({
    type(None), int, float, bool, complex, str, bytes, type, range, property, type(...), type(NotImplemented),
    type(len), type(lambda: 0), type((lambda: 0).__code__), _ref,
})


def copy(x):
    """Return a new object with what x has."""
    cls = type(x)
    if cls in _atomic or cls in (tuple, frozenset, slice):
        return x
    if cls in (list, dict, set, bytearray):
        return cls.copy(x)
    if issubclass(cls, type):
        return x
    special = getattr(cls, '__copy__', None)
    if special is not None:
        return special(x)
    reduced = _reduce(x, cls, 'shallow')
    return x if isinstance(reduced, str) else _reconstruct(x, None, *reduced)


def deepcopy(x, memo=None):
    """Return a new object with copies of what x has, and of what that has in turn."""
    cls = type(x)
    if cls in _atomic:
        return x
    if memo is None:
        memo = {}
    # memo has the copies by the ids of their originals, and keeps these alive.
    if (done := memo.get(id(x), memo)) is not memo:
        return done
    if handler := _deep.get(cls):
        result = handler(x, memo)
    elif issubclass(cls, type):
        result = x
    elif (special := getattr(x, '__deepcopy__', None)) is not None:
        result = special(memo)
    else:
        reduced = _reduce(x, cls, 'deep')
        result = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if result is not x:
        memo[id(x)] = result
        memo.setdefault(id(memo), []).append(x)
    return result


def replace(obj, /, **changes):
    """Return a copy of obj with other values in some fields."""
    special = getattr(type(obj), '__replace__', None)
    if special is None:
        raise TypeError(f'replace() does not support {type(obj).__name__} objects')
    return special(obj, **changes)


def _reduce(x, cls, kind):
    """How to make x again."""
    if reducer := _dispatch_table.get(cls):
        return reducer(x)
    if reducer := getattr(x, '__reduce_ex__', None):
        return reducer(4)
    if reducer := getattr(x, '__reduce__', None):
        return reducer()
    raise Error(f'un{kind}copyable object of type {cls}')


def _reconstruct(x, memo, make, args, state=None, items=None, pairs=None):
    """Make x again of what __reduce_ex__ returned, with deep copies if there is a memo."""
    def copied(part):
        return part if memo is None else deepcopy(part, memo)

    y = make(*map(copied, args))
    if memo is not None:
        memo[id(x)] = y
    if state is not None:
        state = copied(state)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state:
                y.__dict__.update(state)
            for name, value in (slots or {}).items():
                setattr(y, name, value)
    for item in items or ():
        y.append(copied(item))
    for key, value in pairs or ():
        y[copied(key)] = copied(value)
    return y


def _deep_list(x, memo):
    memo[id(x)] = y = []
    for item in x:
        y.append(deepcopy(item, memo))
    return y


def _deep_dict(x, memo):
    memo[id(x)] = y = {}
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # A tuple that is part of itself has been copied meanwhile.
    if (done := memo.get(id(x))) is not None:
        return done
    return x if all(new is old for new, old in zip(items, x)) else tuple(items)


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


class _Class:
    def method(self):
        pass


_deep = {list: _deep_list, dict: _deep_dict, tuple: _deep_tuple, type(_Class().method): _deep_method}
del _Class
