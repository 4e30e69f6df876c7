import sys
import types
from importlib import machinery
from importlib.abc import Loader

__all__ = ['LazyLoader', 'Loader', 'MAGIC_NUMBER', 'cache_from_source', 'decode_source', 'find_spec', 'module_from_spec',
           'resolve_name', 'source_from_cache', 'source_hash', 'spec_from_file_location', 'spec_from_loader']

# What the files of bytecode begin with.
MAGIC_NUMBER = b'asyn'


def resolve_name(name, package):
    """Make a relative name of a module absolute."""
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    relative = name.lstrip('.')
    parts = package.rsplit('.', len(name) - len(relative) - 1)
    if len(parts) < len(name) - len(relative):
        raise ImportError('attempted relative import beyond top-level package')
    return f'{parts[0]}.{relative}' if relative else parts[0]


def _find_spec(name, path, target=None):
    for finder in sys.meta_path:
        if hasattr(finder, 'find_spec'):
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                return spec
    return None


def find_spec(name, package=None):
    """Find the spec of a module; only the packages it is in are imported."""
    full = resolve_name(name, package)
    if full in sys.modules:
        module = sys.modules[full]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f'{name}.__spec__ is not set') from None
        if spec is None:
            raise ValueError(f'{name}.__spec__ is None')
        return spec
    parent = full.rpartition('.')[0]
    path = None
    if parent:
        try:
            path = __import__(parent, fromlist=['__path__']).__path__
        except AttributeError as e:
            raise ModuleNotFoundError(f'__path__ attribute not found on {parent!r} while trying to find {full!r}',
                                      name=full) from e
    return _find_spec(full, path)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """Make a spec by what a loader tells."""
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if origin is None and hasattr(loader, 'get_filename'):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None and hasattr(loader, 'is_package'):
        try:
            is_package = loader.is_package(name)
        except ImportError:
            is_package = None
    return machinery.ModuleSpec(name, loader, origin=origin, is_package=bool(is_package))


_to_be_found = object()


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_to_be_found):
    """Make a spec of a file."""
    if location is None:
        location = '<unknown>'
        if hasattr(loader, 'get_filename'):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    elif hasattr(location, '__fspath__'):
        location = location.__fspath__()
    spec = machinery.ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if loader is None:
        if not location.endswith(tuple(machinery.SOURCE_SUFFIXES)):
            return None
        loader = spec.loader = machinery.SourceFileLoader(name, location)
    if submodule_search_locations is not _to_be_found:
        spec.submodule_search_locations = submodule_search_locations
    elif hasattr(loader, 'is_package'):
        try:
            if loader.is_package(name):
                spec.submodule_search_locations = []
        except ImportError:
            pass
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(location.rpartition('/')[0])
    return spec


def _load_module(loader, name):
    """What load_module does for loaders that have exec_module."""
    spec = spec_from_loader(name, loader)
    if name in sys.modules:
        module = sys.modules[name]
        _init_module(spec, module)
        loader.exec_module(module)
        return sys.modules[name]
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return sys.modules[name]


def decode_source(source):
    """The text of source in bytes, by the encoding it declares, with \\n for all ends of lines."""
    text = bytes(source)
    encoding = 'utf-8'
    if text.startswith(b'\xef\xbb\xbf'):
        text = text[3:]
    else:
        for line in text.split(b'\n', 2)[:2]:
            line = line.strip()
            if line and not line.startswith(b'#'):
                break
            _, found, name = line.decode('latin-1').partition('coding')
            if found and name[:1] in (':', '='):
                declared = name[1:].lstrip()
                end = 0
                while end < len(declared) and (declared[end].isalnum() or declared[end] in '-_.'):
                    end += 1
                encoding = declared[:end] or encoding
                break
    return text.decode(encoding).replace('\r\n', '\n').replace('\r', '\n')


def source_hash(source_bytes):
    """Eight bytes that stand for the source."""
    h = 0xcbf29ce484222325
    for byte in source_bytes:
        h = (h ^ byte) * 0x100000001b3 % 2**64
    return h.to_bytes(8, 'little')


def cache_from_source(path, debug_override=None, *, optimization=None):
    """The name of the file that keeps the bytecode of a source file."""
    path = path.__fspath__() if hasattr(path, '__fspath__') else path
    if sys.implementation.cache_tag is None:
        raise NotImplementedError('sys.implementation.cache_tag is None')
    if optimization and not str(optimization).isalnum():
        raise ValueError(f'{optimization!r} is not alphanumeric')
    return _cache_from_source(path, f'.opt-{optimization}' if optimization else '')


def source_from_cache(path):
    """The name of the source that a file of bytecode is from."""
    path = path.__fspath__() if hasattr(path, '__fspath__') else path
    folder, slash, name = path.rpartition('/')
    prefix = sys.pycache_prefix and sys.pycache_prefix.rstrip('/')
    if prefix and folder.startswith(f'{prefix}/'):
        folder = folder[len(prefix):]
    else:
        folder, slash, cache = folder.rpartition('/')
        if cache != '__pycache__':
            raise ValueError(f'__pycache__ not bottom-level directory in {path!r}')
    parts = name.split('.')
    if len(parts) not in (3, 4):
        raise ValueError(f'expected only 2 or 3 dots in {name!r}')
    return f'{folder}{slash}{parts[0]}.py'


class _LazyModule(types.ModuleType):
    """A module that is loaded when an attribute of it is first asked for."""

    def __getattribute__(self, name):
        spec = object.__getattribute__(self, '__spec__')
        state = spec.loader_state
        if state is None or state['loading']:
            return object.__getattribute__(self, name)
        state['loading'] = True
        set_since = {key: value for key, value in object.__getattribute__(self, '__dict__').items()
                     if key not in state['dict'] or state['dict'][key] is not value}
        spec.loader.exec_module(self)
        if spec.name in sys.modules and sys.modules[spec.name] is not self:
            raise ValueError(f'module object for {spec.name!r} substituted in sys.modules during a lazy load')
        object.__getattribute__(self, '__dict__').update(set_since)
        object.__setattr__(self, '__class__', state['class'])
        return getattr(self, name)

    def __delattr__(self, name):
        self.__getattribute__(name)
        delattr(self, name)


class LazyLoader(Loader):
    """A loader that leaves the loading to the first use of the module."""

    @staticmethod
    def __check_loader(loader):
        if not hasattr(loader, 'exec_module'):
            raise TypeError('loader must define exec_module()')

    @classmethod
    def factory(cls, loader):
        cls.__check_loader(loader)
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def __init__(self, loader):
        self.__check_loader(loader)
        self.loader = loader

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        spec = module.__spec__
        spec.loader = module.__loader__ = self.loader
        spec.loader_state = {'dict': module.__dict__.copy(), 'class': module.__class__, 'loading': False}
        module.__class__ = _LazyModule
