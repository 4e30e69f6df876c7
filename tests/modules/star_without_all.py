# from x import * without __all__ takes the public names.
from no_all import *

print(a, 'math' in globals(), '_b' in globals(), '_pi' in globals())


def f():
    import no_all
    return no_all._b


print(f(), 'no_all' in globals())
