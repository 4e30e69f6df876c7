# Finders and loaders written by scripts: sys.meta_path, sys.path_hooks, specs.
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys

print([finder.__name__ for finder in sys.meta_path], len(sys.path_hooks) > 0)
print(__spec__, type(__loader__).__name__, __loader__.name)

SOURCES = {'made': 'x = 1\nprint("running", __name__, __spec__.origin, __package__ == "")',
           'pack': 'from . import part',
           'pack.part': 'import pack\nvalue = pack.__name__',
           'bad': '1 / 0'}


class Finder:
    def find_spec(self, name, path=None, target=None):
        print('asked for', name, path, target)
        if name not in SOURCES:
            return None
        return importlib.machinery.ModuleSpec(name, Loader(), origin='a dict', is_package=name == 'pack')


class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(SOURCES[module.__name__], module.__dict__)


sys.meta_path.append(Finder())
import made
print(made.x, made, made.__loader__ is made.__spec__.loader, hasattr(made, '__file__'), made.__spec__.has_location)
import pack.part
print(pack.part.value, pack.__path__, pack.part.__package__, pack.part.__spec__.parent)
for name in ('bad', 'absent', 'made.sub'):
    try:
        importlib.import_module(name)
    except Exception as e:
        print(type(e).__name__, e, name in sys.modules)
SOURCES['made'] = 'x = 2'
print(importlib.reload(made) is made, made.x)

# The first finder that knows the module makes it.
class Shadow(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        return importlib.util.spec_from_loader(name, Own()) if name in ('keyword', 'own') else None


class Own(importlib.abc.Loader):
    def create_module(self, spec):
        module = type(sys)(spec.name)
        module.made_by = self
        return module

    def exec_module(self, module):
        module.run = True


sys.modules.pop('keyword', None)
sys.meta_path.insert(0, Shadow())
import keyword, own
print(keyword.run, own.made_by is own.__loader__, repr(keyword)[:18], isinstance(Own(), importlib.abc.Loader))
del sys.meta_path[0]


class Replaces(importlib.abc.InspectLoader):
    def get_source(self, name):
        return f'import sys\nsys.modules[{name!r}] = "replaced"'


class Legacy:
    def find_spec(self, name, path, target=None):
        if name == 'replaced':
            return importlib.util.spec_from_loader(name, Replaces())


sys.meta_path.append(Legacy())
import replaced
print(replaced)


# Path hooks: entries of the path that are no folders.
class Entry(importlib.abc.PathEntryFinder):
    def __init__(self, entry):
        if not entry.startswith('memory:'):
            raise ImportError('not mine')
        self.entry = entry

    def find_spec(self, name, target=None):
        print('entry asked for', name)
        if name.rpartition('.')[2] == 'in_memory':
            return importlib.util.spec_from_loader(name, InMemory(self.entry))


class InMemory(importlib.abc.SourceLoader):
    def __init__(self, entry):
        self.entry = entry

    def get_filename(self, name):
        return self.entry + '/' + name

    def get_data(self, path):
        return b'# coding: utf-8\nname = "\xc3\xa4", __file__'


sys.path_hooks.append(Entry)
sys.path.append('memory:a')
import in_memory
print(in_memory.name, in_memory.__spec__.has_location, in_memory.__loader__.get_source('in_memory'))
print(type(sys.path_importer_cache['memory:a']).__name__)
importlib.invalidate_caches()
try:
    import nothing_at_all
except ModuleNotFoundError as e:
    print(e)

sys.modules['stopped'] = None
try:
    import stopped
except ModuleNotFoundError as e:
    print(e)
sys.meta_path[:] = []
try:
    import anything
except ModuleNotFoundError as e:
    print(e)
