"""How objects are taken apart to be copied or pickled, for types that do not say so themselves."""

__all__ = ['add_extension', 'clear_extension_cache', 'constructor', 'pickle', 'remove_extension']

dispatch_table = {}

_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Have objects of a type taken apart by a function that returns what __reduce__ does."""
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def _union(union):
    import functools
    import operator

    return functools.reduce, (operator.or_, union.__args__)


pickle(type(int | str), _union)


def constructor(object):
    """Refuse what cannot make objects."""
    if not callable(object):
        raise TypeError('constructors must be callable')


def add_extension(module, name, code):
    """Register an extension code."""
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError('code out of range')
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f'key {key} is already registered with code {_extension_registry[key]}')
    if code in _inverted_registry:
        raise ValueError(f'code {code} is already in use for key {_inverted_registry[code]}')
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Undo add_extension."""
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f'key {key} is not registered with code {code}')
    del _extension_registry[key], _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forget what extension codes stood for."""
    _extension_cache.clear()


class _Empty:
    pass


# The functions that object.__reduce_ex__ names.
__newobj__ = _Empty().__reduce_ex__(2)[0]


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


del _Empty
