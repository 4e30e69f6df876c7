import sys
import posixpath as path
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

sys.modules['os.path'] = path

error = OSError
name = 'nt' if sys.platform == 'win32' else 'posix'
linesep = '\r\n' if name == 'nt' else '\n'
supports_bytes_environ = name == 'posix'
supports_dir_fd = supports_effective_ids = set()
EX_OK = 0
supports_fd = supports_follow_symlinks = {stat}


def fsencode(filename):
    """A file name as bytes."""
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    """A file name as str."""
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    """A file object for a descriptor."""
    if not isinstance(fd, int):
        raise TypeError(f'invalid fd type ({type(fd)}, expected integer)')
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)
