# Imports by names that are computed.
import importlib
import sys
import space.inner.leaf as leaf
for args in [('space.inner.leaf',), ('.leaf', 'space.inner'), ('..inner', 'space.inner'), ('.x',), ('...x', 'a'), ('',),
             ('nothing',), ('.nothing', 'space'), (5,)]:
    try:
        print(args, importlib.import_module(*args).__name__)
    except Exception as e:
        print(args, type(e).__name__, e)
leaf.x = 7
leaf.y = 8
print(importlib.reload(leaf) is leaf, leaf.x, leaf.y)
for wrong in (5, type(sys)('unknown')):
    try:
        importlib.reload(wrong)
    except Exception as e:
        print(type(e).__name__, e)
print(importlib.reload(sys) is sys, importlib.invalidate_caches(), importlib.__import__('sys') is sys)
