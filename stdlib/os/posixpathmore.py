def commonprefix(m):
    """The longest text that all start with."""
    m = list(m)
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = [os.fspath(p) for p in m]
    first, last = min(m), max(m)
    n = 0
    while n < min(len(first), len(last)) and first[n] == last[n]:
        n += 1
    return first[:n]


def commonpath(paths):
    """The longest path that all have in common."""
    paths = [os.fspath(p) for p in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    _checked('commonpath', paths)
    slash, dot = _like(paths[0], '/'), _like(paths[0], '.')
    absolute = {p.startswith(slash) for p in paths}
    if len(absolute) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[part for part in p.split(slash) if part and part != dot] for p in paths]
    common = commonprefix(parts)
    return (slash if absolute.pop() else slash[:0]) + slash.join(common)


def isjunction(path):
    os.fspath(path)
    return False


def isdevdrive(path):
    os.fspath(path)
    return False


def ismount(path):
    """Whether another file system begins there."""
    here, above = _stat(path, False), _stat(join(path, _like(os.fspath(path), '..')), False)
    if here is None or above is None or here.st_mode & 0o170000 == 0o120000:
        return False
    return here.st_dev != above.st_dev or here.st_ino == above.st_ino


def getmtime(filename):
    """When a file was last changed, in seconds since 1970."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """When a file was last read, in seconds since 1970."""
    return os.stat(filename).st_atime


def getctime(filename):
    """When what the system knows of a file last changed, in seconds since 1970."""
    return os.stat(filename).st_ctime


def samestat(s1, s2):
    """Whether two results of stat are of one file."""
    return (s1.st_ino, s1.st_dev) == (s2.st_ino, s2.st_dev)


def samefile(f1, f2):
    """Whether two paths lead to one file."""
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    """Whether two descriptors are of one file."""
    return samestat(os.fstat(fp1), os.fstat(fp2))


def expanduser(path):
    """The path with the home of the user in place of ~."""
    path = os.fspath(path)
    home = os.getenv('HOME')
    head, slash, tail = path.partition(_like(path, '/'))
    if head != _like(path, '~') or home is None:
        return path
    return (_like(path, home).rstrip(slash or _like(path, '/')) + slash + tail) or _like(path, '/')


def expandvars(path):
    """The path with the variables $name and ${name} of the environment put in; those that are not set stay."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(expandvars(os.fsdecode(path)))
    out, at = '', 0
    while (dollar := path.find('$', at)) >= 0:
        out += path[at:dollar]
        if path.startswith('{', dollar + 1):
            close = path.find('}', dollar)
            name, end = (path[dollar + 2:close], close + 1) if close >= 0 else ('', dollar + 1)
        else:
            end = dollar + 1
            while end < len(path) and path[end].isascii() and (path[end].isalnum() or path[end] == '_'):
                end += 1
            name = path[dollar + 1:end]
        out += os.getenv(name, path[dollar:end])
        at = end
    return out + path[at:]


def realpath(filename, *, strict=False):
    """The path from the root without links; what does not exist stays unless strict is true."""
    filename = os.fspath(filename)
    slash, up = _like(filename, '/'), _like(filename, '..')
    pending = filename.split(slash)[::-1]
    path = slash if isabs(filename) else os.getcwdb() if isinstance(filename, bytes) else os.getcwd()
    links = 0
    while pending:
        part = pending.pop()
        if not part or part == _like(filename, '.'):
            continue
        if part == up:
            path = dirname(path)
            continue
        there = join(path, part)
        try:
            st = os.lstat(there)
        except OSError:
            if strict:
                raise
            st = None
        if st is None or st.st_mode & 0o170000 != 0o120000:
            path = there
            continue
        links += 1
        if links > 40:
            if strict:
                os.stat(there)
            path = there
            continue
        target = os.readlink(there)
        if isabs(target):
            path = slash
        pending += target.split(slash)[::-1]
    return path


def relpath(path, start=None):
    """The path from start, the working folder by default."""
    path = os.fspath(path)
    if not path:
        raise ValueError('no path specified')
    start = _like(path, '.') if start is None else os.fspath(start)
    _checked('relpath', [path, start])
    slash = _like(path, '/')
    here = [part for part in abspath(start).split(slash) if part]
    there = [part for part in abspath(path).split(slash) if part]
    common = len(commonprefix([here, there]))
    return slash.join([_like(path, '..')] * (len(here) - common) + there[common:]) or _like(path, '.')
