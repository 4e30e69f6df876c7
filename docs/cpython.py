"""Prints the names that CPython has: of the modules that asyn has some of, and
of the types that the language itself makes objects of. Run by a CPython 3.13 to
make cpython-names.json, the denominators of compatibility.md and language.md.

    python3.13 -S docs/cpython.py > docs/cpython-names.json

-S keeps out what module site adds for the prompt (help, copyright …).
"""
import builtins
import importlib
import json
import sys
import types

MODULES = ['asyncio', 'abc', 'collections', 'collections.abc', 'concurrent.futures', 'contextvars', 'copy', 'copyreg', 'functools',
           'gc', 'importlib', 'itertools', 'math', 'operator', 'random', 'sys', 'threading', 'time', 'types',
           'typing', 'weakref']

# What 3.14 no longer has.
REMOVED = {'AbstractChildWatcher', 'FastChildWatcher', 'MultiLoopChildWatcher', 'PidfdChildWatcher', 'SafeChildWatcher',
           'ThreadedChildWatcher', 'get_child_watcher', 'set_child_watcher', 'ByteString'}


def public(module):
    names = {n for n in getattr(module, '__all__', dir(module)) if not n.startswith('_')} - REMOVED
    # What a module merely imported for itself is no part of it.
    return sorted(n for n in names if type(getattr(module, n)) is not type(sys))


names = {'builtins': sorted(n for n in dir(builtins) if not n.startswith('_'))}
for name in MODULES:
    names[name] = public(importlib.import_module(name))
# The types by their names in builtins, or else in types; of exceptions, whose
# names the language does not need, the first.
members, seen = {}, set()
for module in builtins, types:
    for name, cls in vars(module).items():
        if isinstance(cls, type) and not name.startswith('_') and cls.__module__ == 'builtins' and cls not in seen:
            if not issubclass(cls, BaseException) or cls is BaseException:
                seen.add(cls)
                members[name] = sorted(dir(cls))
modules = sorted(m for m in sys.stdlib_module_names if not m.startswith('_'))
json.dump({'version': sys.version.split()[0], 'modules': modules, 'names': names, 'types': members}, sys.stdout, indent=0)
