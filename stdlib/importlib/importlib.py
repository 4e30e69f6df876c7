import sys
from builtins import __import__


def import_module(name, package=None):
    """Import a module by its name, which may be relative to a package."""
    if not name.startswith('.'):
        __import__(name)
        return sys.modules[name]
    if not package:
        raise TypeError(
            f'the \'package\' argument is required to perform a relative import for {name!r}')
    relative = name.lstrip('.')
    return __import__(relative, {'__package__': package}, None, ['*'], len(name) - len(relative))


def invalidate_caches():
    """Forget what finders remember: they remember nothing."""
