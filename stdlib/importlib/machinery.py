import sys

SOURCE_SUFFIXES = ['.asy', '.py']
BYTECODE_SUFFIXES = ['.pyc']
DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
EXTENSION_SUFFIXES = []

__all__ = ['BYTECODE_SUFFIXES', 'BuiltinImporter', 'DEBUG_BYTECODE_SUFFIXES', 'EXTENSION_SUFFIXES', 'ExtensionFileLoader',
           'FileFinder', 'FrozenImporter', 'ModuleSpec', 'NamespaceLoader', 'OPTIMIZED_BYTECODE_SUFFIXES', 'PathFinder',
           'SOURCE_SUFFIXES', 'SourceFileLoader', 'SourcelessFileLoader', 'all_suffixes']


def all_suffixes():
    """The endings of the files that modules are loaded from."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class _ForeignFileLoader:
    """A loader of files that only CPython can load."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def create_module(self, spec):
        raise ImportError(f'{self.path} was made for CPython', name=self.name, path=self.path)

    def exec_module(self, module):
        raise ImportError(f'{self.path} was made for CPython', name=self.name, path=self.path)

    def get_filename(self, name=None):
        return self.path

    def is_package(self, fullname):
        return self.path.rpartition('/')[2].partition('.')[0] == '__init__'

    def get_code(self, fullname):
        return None

    def get_source(self, fullname):
        return None


class ExtensionFileLoader(_ForeignFileLoader):
    """A loader of extension modules, of which there are none."""


class SourcelessFileLoader(_ForeignFileLoader):
    """A loader of CPython's bytecode, which asyn cannot run."""
