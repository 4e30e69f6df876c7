# Packages: __init__, submodules, relative imports, __all__.
import package
print(package.NAME, package.__name__, package.__package__, hasattr(package, 'sub'))
import package.sub
print(package.sub.where(), package.sub.__name__, package.sub.__package__)
from package import sub, deep
print(sub is package.sub, deep.__name__)
from package.deep import bottom
print(bottom.up(), bottom.__package__)
import package.deep.bottom as b
print(b is bottom, bottom.__name__)
from package.deep.bottom import CONSTANT
print(CONSTANT)
from package import *
print(listed, 'NAME' in globals())
import sys
print(sorted(k for k in sys.modules if k.startswith('package')))
try:
    import package.nothing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import package.sub.nothing
except ModuleNotFoundError as e:
    print(e)
try:
    from package import nothing
except ImportError as e:
    print(str(e).split(' (')[0])
try:
    import sibling.nothing
except ModuleNotFoundError as e:
    print(e)
print(package.__path__[0].split('/')[-1], hasattr(sub, '__path__'))
