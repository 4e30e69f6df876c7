"""Lines of files by their numbers, read once."""
import os
import sys

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}  # of a file its size, time of change, lines and path; of what a loader can tell a function for the source alone


def getlines(filename, module_globals=None):
    """All lines of a file; none if it cannot be read."""
    entry = cache.get(filename, ())
    return entry[2] if len(entry) > 1 else updatecache(filename, module_globals)


def getline(filename, lineno, module_globals=None):
    """A line of a file with its end, or an empty string."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def clearcache():
    """Forget all files."""
    cache.clear()


def checkcache(filename=None):
    """Forget files that have changed."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name, ())
        if len(entry) > 1 and entry[1] is not None:
            size, changed, _, path = entry
            try:
                stat = os.stat(path)
            except (OSError, ValueError):
                del cache[name]
            else:
                if (size, changed) != (stat.st_size, stat.st_mtime):
                    del cache[name]


def updatecache(filename, module_globals=None):
    """Read a file again and return its lines."""
    if len(cache.get(filename, ())) > 1:
        del cache[filename]
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    path = filename
    stat = _stat(path)
    if stat is None:
        if lazycache(filename, module_globals):
            try:
                source = cache[filename][0]()
            except (ImportError, OSError):
                pass
            else:
                if source is None:
                    return []
                cache[filename] = len(source), None, [line + '\n' for line in source.splitlines()], filename
                return cache[filename][2]
        if os.path.isabs(filename):
            return []
        for folder in sys.path:
            if isinstance(folder, str):
                path = os.path.join(folder, filename)
                stat = _stat(path)
                if stat is not None:
                    break
        else:
            return []
    try:
        with open(path, 'rb') as file:
            data = file.read()
        from importlib.util import decode_source
        text = decode_source(data)
    except (OSError, UnicodeDecodeError, SyntaxError, LookupError):
        return []
    lines = [line + '\n' for line in text.removesuffix('\n').split('\n')]
    cache[filename] = stat.st_size, stat.st_mtime, lines, path
    return lines


def _stat(path):
    try:
        return os.stat(path)
    except (OSError, ValueError):
        return None


def lazycache(filename, module_globals):
    """Whether the module's loader can tell the lines, for which it will be asked when they are wanted."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith('<') and filename.endswith('>') or not module_globals:
        return False
    spec = module_globals.get('__spec__')
    name = getattr(spec, 'name', None) or module_globals.get('__name__')
    source = getattr(getattr(spec, 'loader', None) or module_globals.get('__loader__'), 'get_source', None)
    if not name or source is None:
        return False
    cache[filename] = (lambda: source(name),)
    return True
