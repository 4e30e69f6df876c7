"""Files on sys.path hide modules of the library that have their names, but for those that CPython has compiled in."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), 'hiding'))

import bisect
import cmath
import logging
import textwrap
import time

print(cmath.pi, textwrap.dedent('  x'), logging.sub.name, time.time() > 0, bisect.bisect([1, 2, 3], 2))
print(*[os.path.basename(sys.modules[name].__file__) for name in ('cmath', 'textwrap', 'logging')])
try:
    from logging import handlers
except ImportError as error:
    print(str(error).partition(' (')[0])
try:
    import logging.handlers
except ImportError as error:
    print(type(error).__name__, error)
try:
    cmath.sqrt(4)
except AttributeError as error:
    print(str(error).partition(' (')[0])
