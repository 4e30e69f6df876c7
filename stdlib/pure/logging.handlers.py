"""Handlers that hold records back, pass them on to another thread, or begin new files."""

import copy
import logging
import os
import threading

__all__ = ['BaseRotatingHandler', 'RotatingFileHandler', 'BufferingHandler', 'MemoryHandler', 'QueueHandler', 'QueueListener']


class BaseRotatingHandler(logging.FileHandler):
    """Writes to a file until shouldRollover says that a new one is due, which doRollover begins."""

    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        super().__init__(filename, mode=mode, encoding=encoding, delay=delay, errors=errors)

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)


class RotatingFileHandler(BaseRotatingHandler):
    """Begins a new file before one has more than maxBytes, and keeps backupCount old ones as name.1, name.2 …."""

    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        super().__init__(filename, 'a' if maxBytes > 0 else mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def shouldRollover(self, record):
        if self.maxBytes <= 0:
            return False
        if self.stream is None:
            self.stream = self._open()
        size = self.stream.seek(0, 2)
        return size > 0 and size + len((self.format(record) + '\n').encode(self.encoding or 'utf-8', 'replace')) >= self.maxBytes

    def doRollover(self):
        if self.stream:
            self.stream.close()
            self.stream = None
        names = [self.baseFilename] + [self.rotation_filename(f'{self.baseFilename}.{i}') for i in range(1, self.backupCount + 1)]
        for source, dest in reversed(list(zip(names, names[1:]))):
            if os.path.exists(source):
                if os.path.exists(dest):
                    os.remove(dest)
                self.rotate(source, dest)
        if not self.backupCount:
            self.mode = 'w'
        if not self.delay:
            self.stream = self._open()
        self.mode = 'a'


class BufferingHandler(logging.Handler):
    """Holds up to capacity records back."""

    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.acquire()
        try:
            self.buffer.clear()
        finally:
            self.release()

    def close(self):
        try:
            self.flush()
        finally:
            super().close()


class MemoryHandler(BufferingHandler):
    """Holds records back, and gives them to target when there are many, or one is of flushLevel."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return super().shouldFlush(record) or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        self.acquire()
        try:
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()
        finally:
            self.release()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            super().close()


class QueueHandler(logging.Handler):
    """Puts records in a queue, for a QueueListener."""

    def __init__(self, queue):
        super().__init__()
        self.queue = queue
        self.listener = None

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        """A record that can go elsewhere: its message is complete."""
        message = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = message
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """A thread that takes records from a queue and gives them to handlers."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level
        self._thread = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *exc):
        self.stop()

    def dequeue(self, block):
        return self.queue.get(block)

    def start(self):
        if self._thread is not None:
            raise RuntimeError('Listener already started')
        self._thread = threading.Thread(target=self._monitor, daemon=True)
        self._thread.start()

    def prepare(self, record):
        return record

    def handle(self, record):
        """Give a record to the handlers, to those that would take its level if respect_handler_level is true."""
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        while (record := self.dequeue(True)) is not self._sentinel:
            self.handle(record)
            if hasattr(self.queue, 'task_done'):
                self.queue.task_done()
        if hasattr(self.queue, 'task_done'):
            self.queue.task_done()

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        """End the thread when it has handled what is in the queue."""
        if self._thread is not None:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
