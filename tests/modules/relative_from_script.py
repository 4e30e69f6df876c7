# A relative import in a script that is in no package.
try:
    from . import sibling
except ImportError as e:
    print(type(e).__name__, e)
try:
    from .sibling import VALUE
except ImportError as e:
    print(type(e).__name__, e)
print(__package__, __spec__)
try:
    import package.too_far
except ImportError as e:
    print(type(e).__name__, e)
