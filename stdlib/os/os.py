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


def stat(path, *, follow_symlinks=True):
    """What the system knows of a file, by name or by descriptor."""
    if isinstance(path, int):
        return fstat(path)
    return _stat(path) if follow_symlinks else lstat(path)


supports_fd = supports_follow_symlinks = {stat}


def access(path, mode):
    """Whether the process may use a file in the ways of mode."""
    try:
        _access(path, mode)
    except OSError:
        return False
    return True


def fsync(fd):
    """Have the system write out what it holds back of a file."""
    _fsync(fd if isinstance(fd, int) else fd.fileno())


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


def putenv(name, value, /):
    """Set a variable of the process, which programs it starts get."""
    if '=' in fsdecode(name):
        raise ValueError('illegal environment variable name')
    _putenv(name, value)


def getcwdb():
    """The working folder as bytes."""
    return fsencode(getcwd())


def sched_getaffinity(pid, /):
    """The numbers of the processors that the process may use."""
    return set(range(cpu_count()))


def listdir(path=None):
    """The names of what is in a folder, the working one by default, in no order."""
    return [name for name, _ in _entries('.' if path is None else path, 'listdir')]


def utime(path, times=None, *, ns=None):
    """Set when a file was last read and changed: in seconds, or in nanoseconds as ns, by default now."""
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is None and ns is None:
        import time
        ns = (time.time_ns(),) * 2
    elif ns is None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        ns = [t * 1_000_000_000 if isinstance(t, int) else int(t * 1e9) for t in times]
    elif not isinstance(ns, tuple) or len(ns) != 2:
        raise TypeError("utime: 'ns' must be a tuple of two ints")
    _utime(path, *ns)


def WIFEXITED(status):
    return status & 0x7f == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xff


def WIFSIGNALED(status):
    return status & 0x7f not in (0, 0x7f)


def WTERMSIG(status):
    return status & 0x7f


def waitstatus_to_exitcode(status):
    """The exit code in the status of a process, negative for the signal that ended it."""
    return WEXITSTATUS(status) if WIFEXITED(status) else -WTERMSIG(status)
