"""Prints the names that CPython has: of the modules that asyn has some of, of
the types that the language itself makes objects of, and of the classes of
asyncio and its neighbours. Run by a CPython 3.13 to make cpython-names.json, the
denominators of compatibility.md, language.md and asyncio.md.

    python3.13 -S docs/cpython.py > docs/cpython-names.json

-S keeps out what module site adds for the prompt (help, copyright …).
"""
import builtins
import importlib
import json
import sys
import types

MODULES = ['asyncio', 'abc', 'atexit', 'cmath', 'collections', 'collections.abc', 'concurrent.futures', 'contextvars', 'copy', 'copyreg',
           'datetime', 'decimal', 'difflib', 'doctest', 'fractions', 'functools', 'gc', 'importlib', 'itertools', 'json', 'logging', 'math',
           'numbers', 'operator', 'os.path', 'pprint', 'queue', 'random', 'selectors', 'shutil', 'statistics', 'string', 'struct', 'sys',
           'threading', 'time', 'timeit', 'types', 'typing', 'urllib.parse', 'weakref']

# What 3.14 no longer has.
REMOVED = {'AbstractChildWatcher', 'FastChildWatcher', 'MultiLoopChildWatcher', 'PidfdChildWatcher', 'SafeChildWatcher',
           'ThreadedChildWatcher', 'get_child_watcher', 'set_child_watcher', 'ByteString'}

# What 3.14 added to asyncio and its neighbours.
ADDED = {
    'asyncio': ['FrameCallGraphEntry', 'FutureCallGraph', 'capture_call_graph', 'format_call_graph',
                'future_add_to_awaited_by', 'future_discard_from_awaited_by', 'print_call_graph'],
    'concurrent.futures': ['InterpreterPoolExecutor'],
}
ADDED_MEMBERS = {
    'asyncio.FrameCallGraphEntry': ['frame'],
    'asyncio.FutureCallGraph': ['awaited_by', 'call_stack', 'future'],
    'concurrent.futures.InterpreterPoolExecutor': ['__enter__', '__exit__', 'map', 'shutdown', 'submit'],
    'concurrent.futures.ProcessPoolExecutor': ['kill_workers', 'terminate_workers'],
    'contextvars.Token': ['__enter__', '__exit__'],
}
# What only instances have, as the documentation tells.
INSTANCE_MEMBERS = {
    'asyncio.IncompleteReadError': ['expected', 'partial'],
    'asyncio.LimitOverrunError': ['consumed'],
    'asyncio.subprocess.Process': ['pid', 'stderr', 'stdin', 'stdout'],
    'queue.Queue': ['is_shutdown'],
    'queue.LifoQueue': ['is_shutdown'],
    'queue.PriorityQueue': ['is_shutdown'],
}

# The modules whose classes are listed with what they define, and more classes.
CLASSES = ['asyncio', 'asyncio.subprocess', 'concurrent.futures', 'contextvars', 'queue', 'threading']
# Special methods that the pages of these modules speak of.
SPECIAL = {'__aenter__', '__aexit__', '__enter__', '__exit__', '__aiter__', '__anext__', '__await__', '__iter__', '__next__'}


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
# Classes by their full names, each once.
classes, listed = {}, set()
for module in CLASSES:
    for name, cls in sorted(vars(importlib.import_module(module)).items()):
        if not isinstance(cls, type) or cls in listed or name.startswith('_') or name in REMOVED:
            continue
        if cls.__module__.split('.')[0].lstrip('_') not in (module.split('.')[0], 'thread'):
            continue
        listed.add(cls)
        members_of = {n for n in dir(cls) if not n.startswith('_') or n in SPECIAL}
        if issubclass(cls, BaseException):
            members_of -= set(dir(BaseException))
        classes[f'{module}.{name}'] = sorted(members_of - {n for n in dir(cls) if n.endswith('child_watcher')})
for name, more in ADDED.items():
    names[name] = sorted(names[name] + more)
for name, more in (*ADDED_MEMBERS.items(), *INSTANCE_MEMBERS.items()):
    classes[name] = sorted(classes.get(name, []) + more)
modules = sorted(m for m in sys.stdlib_module_names if not m.startswith('_'))
json.dump({'version': sys.version.split()[0], 'modules': modules, 'names': names, 'types': members,
           'classes': classes}, sys.stdout, indent=0)
