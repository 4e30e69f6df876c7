# What specs, loaders and finders tell of modules, and modules made from specs.
import importlib.abc
import importlib.machinery as machinery
import importlib.util as util
import sys

here = __file__.rpartition('/')[0]


def shown(value):
    return repr(value).replace(here, '.').partition(' at 0x')[0]


import package
import package.sub
import sibling
import space

for module in (package, package.sub, sibling, space):
    spec = module.__spec__
    print(spec.name, spec.parent, shown(spec.origin), spec.has_location, shown(spec.submodule_search_locations), type(spec.loader).__name__,
          spec.loader is module.__loader__, shown(module), spec == spec, module.__package__)
print(shown(space.__path__), list(space.__path__) == [here + '/space'], len(space.__path__), here + '/space' in space.__path__)

loader = sibling.__loader__
print(loader.name, shown(loader.path), shown(loader.get_filename('sibling')), loader.is_package('sibling'),
      package.__loader__.is_package('package'), isinstance(loader, importlib.abc.SourceLoader))
print(loader.get_source('sibling') == open(sibling.__file__).read(), shown(loader.get_code('sibling').co_filename),
      loader.get_data(sibling.__file__)[:8])

for make in (lambda: machinery.ModuleSpec('a.b', None), lambda: machinery.ModuleSpec('a', 1, origin='here', is_package=True),
             lambda: machinery.ModuleSpec(), lambda: machinery.SourceFileLoader('a'),
             lambda: machinery.SourceFileLoader('a', 'b').get_filename('c'), lambda: machinery.SourceFileLoader('a', '/nope').get_code('a'),
             lambda: machinery.FileFinder('/x'), lambda: machinery.FileFinder.path_hook()('/nonexistent'),
             lambda: machinery.PathFinder.find_spec('nope'), lambda: machinery.PathFinder.find_spec('sibling').origin == sibling.__file__,
             lambda: machinery.PathFinder.find_spec('leaf', [here + '/space/inner']).name,
             lambda: util.find_spec('nope'), lambda: util.find_spec('nope.x'), lambda: util.find_spec('sys.x'), lambda: util.find_spec('sys').name,
             lambda: util.find_spec('.sub', 'package').name, lambda: util.find_spec('__main__'),
             lambda: util.resolve_name('.a', 'b.c'), lambda: util.resolve_name('..a', 'b.c'), lambda: util.resolve_name('...a', 'b.c'),
             lambda: util.resolve_name('.a', ''), lambda: util.resolve_name('a', None),
             lambda: util.spec_from_file_location('x', '/tmp/x.py'), lambda: util.spec_from_file_location('x', '/tmp/x.what'),
             lambda: util.spec_from_file_location('x', '/tmp/x/__init__.py').submodule_search_locations,
             lambda: util.spec_from_loader('x', None), lambda: util.module_from_spec(util.spec_from_loader('x', None)),
             lambda: machinery.BuiltinImporter.find_spec('sys'), lambda: machinery.BuiltinImporter.find_spec('nope'),
             lambda: machinery.BuiltinImporter.get_source('nope'), lambda: machinery.BuiltinImporter.get_code('sys'),
             lambda: machinery.BuiltinImporter.is_package('sys'),
             lambda: space.__loader__.get_source('space'), lambda: space.__loader__.is_package('space'),
             lambda: util.source_from_cache('/a/__pycache__/b.c-1.pyc'), lambda: util.source_from_cache('/a/b.pyc')):
    try:
        print(shown(make()))
    except Exception as e:
        print(type(e).__name__, e)

# A module from a file, by hand.
spec = util.spec_from_file_location('by_hand', here + '/helpers.py')
module = util.module_from_spec(spec)
print(module.__name__, shown(module), module.__spec__ is spec, 'by_hand' in sys.modules)
spec.loader.exec_module(module)
print(len(vars(module)) > 8)


# A loader that changes the source.
class Doubling(machinery.SourceFileLoader):
    def source_to_code(self, data, path, *, _optimize=-1):
        print('compiling', shown(path))
        return super().source_to_code(data.replace(b'7', b'77'), path)

    def get_data(self, path):
        return b'seven = 7' if path.endswith('seven.py') else super().get_data(path)


spec = util.spec_from_file_location('seven', here + '/seven.py', loader=Doubling('seven', here + '/seven.py'))
module = util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.seven, Doubling('a', 'b') == Doubling('a', 'b'), vars(Doubling('a', 'b')) is not None)

# A finder for files with an ending of one's own.
sys.path_hooks.insert(0, machinery.FileFinder.path_hook((Doubling, ['.out'])))
sys.path_importer_cache.clear()
print(util.find_spec('packages').loader.__class__.__name__)
del sys.path_hooks[0]
sys.path_importer_cache.clear()

# A module that is loaded when it is used.
spec = util.find_spec('lazily_loaded')
spec.loader = util.LazyLoader(spec.loader)
lazy = util.module_from_spec(spec)
sys.modules['lazily_loaded'] = lazy
spec.loader.exec_module(lazy)
print('not yet')
print(lazy.value, type(lazy).__name__)

# A namespace package grows with the path.
sys.path.append(here + '/more')
print([folder.rpartition('modules')[2] for folder in space.__path__])
import space.added
print(space.added.value)
