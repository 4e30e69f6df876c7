"""Queues for threads: what one puts another gets, in some order."""

from collections import deque as _deque
from heapq import heappop as _heappop, heappush as _heappush
from threading import Condition as _Condition, Lock as _Lock
from time import monotonic as _monotonic
from types import GenericAlias as _GenericAlias

__all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


class Empty(Exception):
    """Nothing to get."""

    __module__ = '_queue'


class Full(Exception):
    """No room to put anything."""


class ShutDown(Exception):
    """The queue was shut down."""


def _wait(condition, ready, otherwise, block, timeout):
    """Waits until ready() is true, or raises otherwise. The condition's lock is held."""
    if not block:
        timeout = 0
    elif timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    end = None if timeout is None else _monotonic() + timeout
    while not ready():
        left = None if end is None else end - _monotonic()
        if left is not None and left <= 0:
            raise otherwise
        condition.wait(left)


class Queue:
    """First in, first out; of at most maxsize items, or any number if that is 0 or less."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.is_shutdown = False
        self.mutex = _Lock()
        self.not_empty = _Condition(self.mutex)
        self.not_full = _Condition(self.mutex)
        self.all_tasks_done = _Condition(self.mutex)
        self._init(maxsize)

    # What derived classes replace to keep the items in another order.

    def _init(self, maxsize):
        self.queue = _deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def empty(self):
        with self.mutex:
            return not self._qsize()

    def full(self):
        with self.mutex:
            return not self._has_room()

    def _has_room(self):
        return self.maxsize <= 0 or self._qsize() < self.maxsize

    def put(self, item, block=True, timeout=None):
        def ready():
            if self.is_shutdown:
                raise ShutDown
            return self._has_room()

        with self.not_full:
            _wait(self.not_full, ready, Full, block, timeout if self.maxsize > 0 else None)
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get(self, block=True, timeout=None):
        def ready():
            if self.is_shutdown and not self._qsize():
                raise ShutDown
            return self._qsize()

        with self.not_empty:
            _wait(self.not_empty, ready, Empty, block, timeout)
            item = self._get()
            self.not_full.notify()
            return item

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        with self.all_tasks_done:
            if self.unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self.unfinished_tasks -= 1
            if not self.unfinished_tasks:
                self.all_tasks_done.notify_all()

    def join(self):
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def shutdown(self, immediate=False):
        with self.mutex:
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    self.unfinished_tasks = max(self.unfinished_tasks - 1, 0)
                self.all_tasks_done.notify_all()
            self.not_empty.notify_all()
            self.not_full.notify_all()

    __class_getitem__ = classmethod(_GenericAlias)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    """The smallest first: a binary heap."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        _heappush(self.queue, item)

    def _get(self):
        return _heappop(self.queue)


class SimpleQueue:
    """First in, first out, without a limit and without tasks to be done."""

    __module__ = '_queue'

    def __init__(self):
        self._items = _deque()
        self._not_empty = _Condition(_Lock())

    def put(self, item, block=True, timeout=None):
        with self._not_empty:
            self._items.append(item)
            self._not_empty.notify()

    def put_nowait(self, item):
        self.put(item)

    def get(self, block=True, timeout=None):
        with self._not_empty:
            _wait(self._not_empty, lambda: self._items, Empty, block, timeout)
            return self._items.popleft()

    def get_nowait(self):
        return self.get(block=False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)

    __class_getitem__ = classmethod(_GenericAlias)
