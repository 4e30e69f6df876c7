import sys
from builtins import __import__

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']


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
    """Tell all finders to forget what they remember."""
    for finder in sys.meta_path:
        if hasattr(finder, 'invalidate_caches'):
            finder.invalidate_caches()


def _invalidate_path_caches():
    for entry, finder in list(sys.path_importer_cache.items()):
        if finder is None:
            del sys.path_importer_cache[entry]
        elif hasattr(finder, 'invalidate_caches'):
            finder.invalidate_caches()


def reload(module):
    """Load a module again, into the same object."""
    from importlib import util
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError('reload() argument must be a module') from None
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    parent = name.rpartition('.')[0]
    path = None
    if parent:
        try:
            path = sys.modules[parent].__path__
        except KeyError:
            raise ImportError(f'parent {parent!r} not in sys.modules', name=parent) from None
    spec = module.__spec__ = util._find_spec(name, path, module)
    if spec is None:
        raise ModuleNotFoundError(f'spec not found for the module {name!r}', name=name)
    if spec.origin != 'built-in':
        util._init_module(spec, module)
        util._exec(spec, module)
    return sys.modules[name]
