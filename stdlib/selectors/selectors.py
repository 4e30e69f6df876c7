import sys
from abc import ABCMeta, abstractmethod
from collections import namedtuple
from collections.abc import Mapping

SelectorKey = namedtuple('SelectorKey', ['fileobj', 'fd', 'events', 'data'])
SelectorKey.__doc__ = 'A file that is watched: the object, its descriptor, what it is watched for, and what was given with it.'


class _FilesToKeys(Mapping):
    """The keys by the files that they are of, or their descriptors."""

    def __init__(self, keys):
        self._keys = keys

    def __len__(self):
        return len(self._keys)

    def __iter__(self):
        return iter(self._keys)

    def __getitem__(self, fileobj):
        key = _find(self._keys, fileobj)
        if key is None:
            raise KeyError(f'{fileobj!r} is not registered')
        return key


def _find(keys, fileobj):
    """The key of a file, which may be closed by now, or None."""
    try:
        return keys.get(_fileno(fileobj))
    except ValueError:
        for key in keys.values():
            if key.fileobj is fileobj:
                return key
        raise


class BaseSelector(metaclass=ABCMeta):
    """Waits for files."""

    @abstractmethod
    def register(self, fileobj, events, data=None):
        """Watch a file."""
        raise NotImplementedError

    @abstractmethod
    def unregister(self, fileobj):
        """Watch a file no longer."""
        raise NotImplementedError

    def modify(self, fileobj, events, data=None):
        """Watch a file for other events, or with other data."""
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    @abstractmethod
    def select(self, timeout=None):
        """Wait until files are ready or the timeout has passed: a list of their keys, each with the events."""
        raise NotImplementedError

    def close(self):
        """Watch nothing any more."""

    def get_key(self, fileobj):
        """The key of a file that is watched."""
        keys = self.get_map()
        if keys is None:
            raise RuntimeError('Selector is closed')
        try:
            return keys[fileobj]
        except KeyError:
            raise KeyError(f'{fileobj!r} is not registered') from None

    @abstractmethod
    def get_map(self):
        """The keys by files; None once the selector is closed."""
        raise NotImplementedError

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class _Selector(BaseSelector):
    """What all selectors are here."""

    def __init__(self):
        self._fd_to_key = {}
        self._map = _FilesToKeys(self._fd_to_key)

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f'Invalid events: {events!r}')
        key = SelectorKey(fileobj, _fileno(fileobj), events, data)
        if key.fd in self._fd_to_key:
            raise KeyError(f'{fileobj!r} (FD {key.fd}) is already registered')
        self._fd_to_key[key.fd] = key
        return key

    def unregister(self, fileobj):
        key = _find(self._fd_to_key, fileobj)
        if key is None:
            raise KeyError(f'{fileobj!r} is not registered')
        return self._fd_to_key.pop(key.fd)

    def modify(self, fileobj, events, data=None):
        key = _find(self._fd_to_key, fileobj)
        if key is None:
            raise KeyError(f'{fileobj!r} is not registered')
        if (events, data) == (key.events, key.data):
            return key
        return super().modify(fileobj, events, data)

    def select(self, timeout=None):
        ready = _wait([(key.fd, key.events) for key in self._fd_to_key.values()], timeout)
        return [(key, events & key.events) for fd, events in ready if (key := self._fd_to_key.get(fd)) and events & key.events]

    def close(self):
        self._fd_to_key.clear()
        self._map = None

    def get_map(self):
        return self._map


class SelectSelector(_Selector):
    """Waits as select does."""


class PollSelector(_Selector):
    """Waits as poll does."""


if sys.platform == 'linux':
    class EpollSelector(_Selector):
        """Waits as epoll does."""

    DefaultSelector = EpollSelector
else:
    class KqueueSelector(_Selector):
        """Waits as kqueue does."""

    DefaultSelector = KqueueSelector

