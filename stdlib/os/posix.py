# CPython has this in C.
def stat(path, *, follow_symlinks=True):
    """What the system knows of a file, by name or by descriptor."""
    if isinstance(path, int):
        return fstat(path)
    return _stat(path) if follow_symlinks else lstat(path)


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
