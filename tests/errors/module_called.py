# Calling a module: what is meant may be in it, under its name.
import bisect, io, types

class Kind(types.ModuleType): pass

named = types.ModuleType('named')
kind = Kind('kind')
kind.kind = len
def check(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
check(lambda: bisect([1], 1))
check(lambda: io())
check(lambda: named())
named.named = 3
check(lambda: named())
named.named = len
check(lambda: list(map(named, [1])))
check(lambda: named(*[1]))
check(lambda: kind())
named.__name__ = 'other'
check(lambda: named())
named.__name__ = 3
check(lambda: named())
del named.__name__
check(lambda: named())
