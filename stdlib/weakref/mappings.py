from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping
from copy import deepcopy as _deepcopy

# Entries leave a dictionary by the callbacks of its references. Whoever iterates
# goes over a copy, in which they are skipped once their object has gone.


class KeyedRef(ref):
    """A weak reference to a value that knows the key it is stored under."""

    __slots__ = ('key',)

    def __new__(cls, value, callback, key):
        self = ref.__new__(cls, value, callback)
        self.key = key
        return self

    def __init__(self, value, callback, key):
        pass


class _WeakDictionary(_MutableMapping):
    """What both kinds of dictionaries have, by way of their items()."""

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return self.keys()

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}>'

    def keys(self):
        for key, _ in self.items():
            yield key

    def values(self):
        for _, value in self.items():
            yield value

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, _Mapping):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_WeakDictionary):
    """A mapping whose entries go when nothing else refers to their values."""

    def __init__(self, other=(), /, **kw):
        owner = ref(self)

        def remove(reference):
            self = owner()
            if self is not None and self.data.get(reference.key) is reference:
                del self.data[reference.key]

        self._remove = remove
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        try:
            return self.data[key]() is not None
        except KeyError:
            return False

    def items(self):
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def pop(self, key, *default):
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is not None:
            return value
        if default:
            return default[0]
        raise KeyError(key)

    def popitem(self):
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def valuerefs(self):
        return list(self.data.values())

    def itervaluerefs(self):
        yield from self.valuerefs()

    def __deepcopy__(self, memo):
        new = type(self)()
        for key, value in self.items():
            new[_deepcopy(key, memo)] = value
        return new


class WeakKeyDictionary(_WeakDictionary):
    """A mapping whose entries go when nothing else refers to their keys."""

    def __init__(self, dict=None):
        owner = ref(self)

        def remove(reference):
            self = owner()
            if self is not None:
                self.data.pop(reference, None)

        self._remove = remove
        self.data = {}
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def items(self):
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def pop(self, key, *default):
        return self.data.pop(ref(key), *default)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def keyrefs(self):
        return list(self.data)

    def __deepcopy__(self, memo):
        new = type(self)()
        for key, value in self.items():
            new[key] = _deepcopy(value, memo)
        return new
