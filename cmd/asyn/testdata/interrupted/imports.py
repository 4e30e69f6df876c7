# Modules, as if each time were the first.
import importlib
import sys

keep = set(sys.modules)
while True:
    for name in 'asyncio', 'ast', 'dataclasses', 'enum', 'inspect', 'queue', 'textwrap', 'typing':
        importlib.import_module(name)
    for name in set(sys.modules) - keep:
        del sys.modules[name]
