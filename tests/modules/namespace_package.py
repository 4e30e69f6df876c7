# A folder without an __init__ is a package too.
import space
import space.inner.leaf as leaf
from space import inner
print(space.__name__, len(list(space.__path__)), space.__file__, space.__package__)
print(leaf.x, leaf.__package__, leaf.__name__, inner.__name__, space.inner is inner)
try:
    import space.nothing
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    exec('from . import x', {})
except KeyError as e:
    print(repr(e))
