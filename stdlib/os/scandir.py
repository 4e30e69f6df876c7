# CPython has this in C.
class DirEntry:
    """Something in a folder, as scandir finds it."""

    __slots__ = ('name', 'path', '_kind', '_stat')

    def __new__(cls):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    def __fspath__(self):
        return self.path

    def _is(self, kind, follow_symlinks):
        if follow_symlinks and self._kind == 0o120000:
            try:
                return self.stat().st_mode & 0o170000 == kind
            except FileNotFoundError:
                return False
        return self._kind == kind

    def is_dir(self, *, follow_symlinks=True):
        """Whether it is a folder."""
        return self._is(0o040000, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Whether it is a regular file."""
        return self._is(0o100000, follow_symlinks)

    def is_symlink(self):
        """Whether it is a symbolic link."""
        return self._kind == 0o120000

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        """What the system knows of it; asked once."""
        follow_symlinks = bool(follow_symlinks)
        if follow_symlinks not in self._stat:
            self._stat[follow_symlinks] = stat(self.path, follow_symlinks=follow_symlinks)
        return self._stat[follow_symlinks]

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino


DirEntry.__module__ = 'posix'


class ScandirIterator:
    """The entries of a folder; a context manager, too."""

    def __init__(self, folder):
        entries = _entries('.' if folder is None else folder, 'scandir')
        self._folder = '.' if folder is None else fspath(folder)
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        name, kind = next(self._entries)
        entry = object.__new__(DirEntry)
        entry.name, entry.path, entry._kind, entry._stat = name, path.join(self._folder, name), kind, {}
        return entry

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()


ScandirIterator.__module__ = 'posix'


def scandir(path=None):
    """The entries of a folder, the working one by default, in no order."""
    return ScandirIterator(path)
