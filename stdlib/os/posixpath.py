import os
import sys

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname', 'commonprefix',
           'getsize', 'getmtime', 'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'expanduser',
           'expandvars', 'normpath', 'abspath', 'samefile', 'sameopenfile', 'samestat', 'curdir', 'pardir', 'sep', 'pathsep',
           'defpath', 'altsep', 'extsep', 'devnull', 'realpath', 'supports_unicode_filenames', 'relpath', 'commonpath', 'isjunction',
           'isdevdrive']

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = sys.platform == 'darwin'


def _like(path, text):
    """A constant as str, or as bytes if the path is."""
    return text.encode() if isinstance(path, bytes) else text


def _checked(function, paths):
    """Raises TypeError for paths that are no paths, or not of one kind."""
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(f'{function}() argument must be str, bytes, or os.PathLike object, not {type(path).__name__!r}') from None
    if len({isinstance(path, bytes) for path in paths}) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    """The path as names are compared: as it is."""
    return os.fspath(s)


def isabs(s):
    """Whether a path starts at the root."""
    s = os.fspath(s)
    return s.startswith(_like(s, '/'))


def join(a, /, *p):
    """Paths put together; one that starts at the root drops what is before it."""
    joined = a = os.fspath(a)
    slash = _like(a, '/')
    try:
        for part in map(os.fspath, p):
            if part.startswith(slash) or not joined:
                joined = part
            elif joined.endswith(slash):
                joined += part
            else:
                joined += slash + part
    except (TypeError, AttributeError, BytesWarning):
        _checked('join', [a, *p])
        raise
    return joined


def split(p):
    """The path up to the last slash, and what comes after it."""
    p = os.fspath(p)
    slash = _like(p, '/')
    at = p.rfind(slash) + 1
    head, tail = p[:at], p[at:]
    return head.rstrip(slash) or head, tail


def basename(p):
    """What comes after the last slash."""
    return split(p)[1]


def dirname(p):
    """The path up to the last slash."""
    return split(p)[0]


def splitext(p):
    """The path up to its extension, and the extension with its dot; dots that a name starts with begin none."""
    p = os.fspath(p)
    dot = _like(p, '.')
    name = p[p.rfind(_like(p, '/')) + 1:]
    at = name.rfind(dot)
    if at > 0 and name[:at].strip(dot):
        at -= len(name)
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    """The drive, which there is none of, and the rest."""
    p = os.fspath(p)
    return p[:0], p


def splitroot(p):
    """The drive, which there is none of, the slashes of the root, and the rest."""
    p = os.fspath(p)
    slash = _like(p, '/')
    rest = p.lstrip(slash)
    slashes = len(p) - len(rest)
    if slashes != 2:
        slashes = min(slashes, 1)
    return p[:0], p[:slashes], p[slashes:]


def _stat(path, follow=True):
    """What the system knows of a file, None if there is none."""
    try:
        return os.stat(path) if follow else os.lstat(path)
    except (OSError, ValueError):
        return None


def _is(path, kind, follow=True):
    st = _stat(path, follow)
    return st is not None and st.st_mode & 0o170000 == kind


def exists(path):
    """Whether there is something; a broken link is nothing."""
    return _stat(path) is not None


def lexists(path):
    """Whether there is something, be it a broken link."""
    return _stat(path, False) is not None


def isfile(path):
    """Whether it is a regular file, or a link to one."""
    return _is(path, 0o100000)


def isdir(s):
    """Whether it is a folder, or a link to one."""
    return _is(s, 0o040000)


def islink(path):
    """Whether it is a symbolic link."""
    return _is(path, 0o120000, False)


def getsize(filename):
    """The size of a file in bytes."""
    return os.stat(filename).st_size


def normpath(path):
    """The path without what can be left out: doubled slashes, '.', a name before '..'."""
    path = os.fspath(path)
    slash, dot, up = _like(path, '/'), _like(path, '.'), _like(path, '..')
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(slash):
        if not part or part == dot:
            continue
        if part != up or parts and parts[-1] == up or not root and not parts:
            parts.append(part)
        elif parts:
            parts.pop()
    return root + slash.join(parts) or dot


def abspath(path):
    """The path from the root."""
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)
