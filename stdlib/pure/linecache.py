"""Lines of files by their numbers, read once."""

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}


def getlines(filename, module_globals=None):
    """All lines of a file; none if it cannot be read."""
    if filename in cache:
        return cache[filename][2]
    return updatecache(filename, module_globals)


def getline(filename, lineno, module_globals=None):
    """A line of a file with its end, or an empty string."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def clearcache():
    """Forget all files."""
    cache.clear()


def checkcache(filename=None):
    """Forget files that may have changed."""
    if filename is None:
        cache.clear()
    else:
        cache.pop(filename, None)


def updatecache(filename, module_globals=None):
    """Read a file again and return its lines."""
    cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    try:
        with open(filename, 'rb') as file:
            data = file.read()
        from importlib.util import decode_source
        lines = decode_source(data).splitlines(keepends=True)
    except (OSError, UnicodeDecodeError, SyntaxError, LookupError):
        return []
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = len(data), None, lines, filename
    return lines


def lazycache(filename, module_globals):
    """Whether the module's loader could tell the lines: files are read at once here."""
    return False
