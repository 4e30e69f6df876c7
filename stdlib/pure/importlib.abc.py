"""The abstract classes of finders and loaders."""

import abc

from importlib import machinery

__all__ = ['Loader', 'MetaPathFinder', 'PathEntryFinder', 'ResourceLoader', 'InspectLoader', 'ExecutionLoader',
           'FileLoader', 'SourceLoader']


class Loader(metaclass=abc.ABCMeta):
    """What loads a module."""

    def create_module(self, spec):
        """Make the module to run; None stands for a module as usual."""
        return None

    def load_module(self, fullname):
        """Load a module and return it; exec_module does this better."""
        if not hasattr(self, 'exec_module'):
            raise ImportError
        from importlib import util
        return util._load_module(self, fullname)


class MetaPathFinder(metaclass=abc.ABCMeta):
    """What sys.meta_path holds."""

    def invalidate_caches(self):
        """Forget what is remembered of places that may have changed."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """What a member of sys.path_hooks makes for an entry of a path."""

    def invalidate_caches(self):
        """Forget what is remembered of places that may have changed."""


class ResourceLoader(Loader):
    """A loader that can read files beside the module."""

    @abc.abstractmethod
    def get_data(self, path):
        raise OSError


class InspectLoader(Loader):
    """A loader that can show what it loads."""

    def is_package(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        raise ImportError

    @staticmethod
    def source_to_code(data, path='<string>'):
        return compile(data, path, 'exec', dont_inherit=True)

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns None')
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """A loader whose modules have files."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class SourceLoader(ResourceLoader, ExecutionLoader):
    """A loader of source, given get_data and get_filename."""

    def is_package(self, fullname):
        name = self.get_filename(fullname).rpartition('/')[2]
        return name.rpartition('.')[0] == '__init__' and fullname.rpartition('.')[2] != '__init__'

    def path_mtime(self, path):
        return int(self.path_stats(path)['mtime'])

    def path_stats(self, path):
        raise OSError

    def set_data(self, path, data):
        """Write bytecode: there is none."""

    def get_source(self, fullname):
        from importlib import util
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as e:
            raise ImportError('source not available through get_data()', name=fullname) from e
        return util.decode_source(data)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


class FileLoader(ResourceLoader, ExecutionLoader):
    """A loader of a file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def get_filename(self, name=None):
        if name is not None and name != self.name:
            raise ImportError(f'loader for {self.name} cannot handle {name}', name=name)
        return self.path

    def get_data(self, path):
        with open(path, 'rb') as file:
            return file.read()


MetaPathFinder.register(machinery.BuiltinImporter)
MetaPathFinder.register(machinery.FrozenImporter)
MetaPathFinder.register(machinery.PathFinder)
PathEntryFinder.register(machinery.FileFinder)
InspectLoader.register(machinery.BuiltinImporter)
FileLoader.register(machinery.SourceFileLoader)
SourceLoader.register(machinery.SourceFileLoader)
