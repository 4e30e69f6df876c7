# Import statements of every form, with builtin modules.
import math
import math as m, time as t
from math import pi, sqrt as root
from math import (
    floor,
    ceil as up,
)
print(math is m, pi == math.pi, root(16), floor(2.7), up(2.1), t.__name__)


def local():
    import math as inner
    from sys import maxsize
    return inner.tau > 6, maxsize > 2 ** 31


print(local(), 'inner' in globals())


class C:
    from math import e
    import math as mod


print(C.e > 2, C.mod is math)


def star():
    ns = {}
    exec('from math import *', ns)
    return 'sin' in ns, '__name__' in ns and ns['__name__']


print(star())
import asyncio
import concurrent.futures
import concurrent.futures as cf
from concurrent import futures
print(concurrent.futures is cf is futures, concurrent.__name__, cf.__name__)
import sys
print('math' in sys.modules, sys.modules['math'] is math, sys.modules['__main__'].__name__)
for bad in ('import no_such_module', 'import math.nothing', 'from math import nothing', 'from no.such import x',
            'from . import x', 'from .sibling import x', 'import concurrent.nothing', 'from asyncio import no_such'):
    try:
        exec(bad, {'__name__': '__main__'})
    except ImportError as e:
        print(type(e).__name__, str(e).split(' (')[0], e.name)
try:
    exec('def f():\n from math import *')
except SyntaxError as e:
    print(e.msg)
print(__import__('math') is math, __import__('concurrent.futures').__name__)
math.custom = 'set'
import math
print(math.custom, m.custom)
del math
import math
print(math.custom)
