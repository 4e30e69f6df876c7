# Where the source of a thing begins and ends, and the comments around it.
import inspect
import linecache

text = '''# The top.
# Its second line.

import os

class Shape:
    """About shapes."""
# not indented

    def area(self):
        return 1
        # at the end of area
      # behind area

    # at the end of Shape
  # behind Shape

if True:
    class Twice:
        a = 1
else:
    class Twice:
        b = 2

def outer():
    class Inner:
        first = 1
    one = Inner
    class Inner:
        second = 2
    return one, Inner

# above
    # deeper
def commented(): pass

pair = (
    lambda: 1)
chain = [].count(
    lambda right: (
        2)
)
'''
linecache.cache['shapes.py'] = (len(text), None, text.splitlines(True), 'shapes.py')
space = {'__name__': 'shapes', '__file__': 'shapes.py'}
import sys
import types
sys.modules['shapes'] = module = types.ModuleType('shapes')
module.__file__ = 'shapes.py'
exec(compile(text, 'shapes.py', 'exec'), module.__dict__)

for part in module.Shape, module.Shape.area, module.Twice, *module.outer(), module.pair:
    print(inspect.getsourcelines(part))
print(repr(inspect.getcomments(module)), inspect.getcomments(module.commented), inspect.getsourcefile(module.Shape))

made = type('Made', (), {'__module__': 'shapes'})
try:
    inspect.getsource(made)
except OSError as e:
    print(e)
print(inspect.getsourcefile(compile('1', 'there is none.py', 'eval')))
