# CPython has this in C.
import abc
from builtins import open

__all__ = ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase',
           'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper',
           'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'IncrementalNewlineDecoder', 'Reader', 'Writer']


def open_code(path):
    """Open a file of code to read its bytes."""
    return open(path, 'rb')


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to open a file with when none is named."""
    return 'locale' if encoding is None else encoding


class IOBase(_IOBase, metaclass=abc.ABCMeta):
    """The base of all file objects."""


class RawIOBase(_RawIOBase, IOBase):
    """The base of raw binary files: those that define readinto and write."""


class BufferedIOBase(_BufferedIOBase, IOBase):
    """The base of buffered binary files."""


class TextIOBase(_TextIOBase, IOBase):
    """The base of text files."""


class _Able(metaclass=abc.ABCMeta):
    """What has a method of a certain name."""

    __slots__ = ()
    __class_getitem__ = classmethod(type(list[int]))

    def __init_subclass__(cls, method=None):
        if method:
            cls.__subclasshook__ = staticmethod(
                lambda other: True if any(getattr(base, '__dict__', {}).get(method) for base in other.__mro__) else NotImplemented)


class Reader(_Able, method='read'):
    """What can be read from."""

    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /):
        """At most size characters or bytes: all there are, where no size is given."""


class Writer(_Able, method='write'):
    """What can be written to."""

    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /):
        """Write data and return how many of its characters or bytes that were."""


RawIOBase.register(FileIO)
for _kind in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom):
    BufferedIOBase.register(_kind)
for _kind in (StringIO, TextIOWrapper):
    TextIOBase.register(_kind)
del _kind


class BufferedRWPair(_BufferedIOBase):
    """A file to read and a file to write that look like one."""

    __module__ = '_io'

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self._reader.read(size)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def readinto(self, buffer, /):
        return self._reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self._reader.readinto1(buffer)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def readable(self):
        return self._reader.readable()

    def write(self, buffer, /):
        return self._writer.write(buffer)

    def flush(self):
        return self._writer.flush()

    def writable(self):
        return self._writer.writable()

    def close(self):
        try:
            self._writer.close()
        finally:
            self._reader.close()

    def isatty(self):
        return self._writer.isatty() or self._reader.isatty()

    @property
    def closed(self):
        return self._writer.closed


BufferedIOBase.register(BufferedRWPair)


class IncrementalNewlineDecoder:
    """A decoder that tells line ends apart, or makes them all \\n."""

    __module__ = '_io'

    def __init__(self, decoder, translate, errors='strict'):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self.reset()

    def reset(self):
        self._pending = ''
        self._met = set()
        if self.decoder is not None:
            self.decoder.reset()

    def decode(self, input, final=False):
        text = self._pending + (input if self.decoder is None else self.decoder.decode(input, final))
        self._pending = ''
        if text.endswith('\r') and not final:
            text, self._pending = text[:-1], '\r'
        without = text.replace('\r\n', '')
        for end, found in (('\r\n', '\r\n' in text), ('\r', '\r' in without), ('\n', '\n' in without)):
            if found:
                self._met.add(end)
        return text.replace('\r\n', '\n').replace('\r', '\n') if self.translate else text

    @property
    def newlines(self):
        met = tuple(end for end in ('\r', '\n', '\r\n') if end in self._met)
        return None if not met else met[0] if len(met) == 1 else met

    def getstate(self):
        state = (b'', 0) if self.decoder is None else self.decoder.getstate()
        return state[0], state[1] * 2 + bool(self._pending)

    def setstate(self, state):
        buffer, flag = state
        self._pending = '\r' if flag & 1 else ''
        if self.decoder is not None:
            self.decoder.setstate((buffer, flag >> 1))
