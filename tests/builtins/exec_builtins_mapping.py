# Code whose __builtins__ is a mapping of another kind than dict looks everything up in it: statements, too.
import builtins
from types import MappingProxyType


class Logged:
    def __init__(self, names):
        self.names = names

    def __getitem__(self, name):
        print('asked for', name)
        return self.names[name]


def run(source, names, kind=Logged):
    space = {'__builtins__': kind(names), '__name__': 'space'}
    try:
        exec(source, space)
    except Exception as e:
        print(type(e).__name__, e)
    print([name for name in space if not name.startswith('__')])


everything = vars(builtins)
run('import math; from math import pi', everything)
run('class C: pass', everything)
run('def f(): return len([])\nn = f()', everything)
for kind in Logged, MappingProxyType, dict:
    run('import math', {}, kind)
    run('class C: pass', {}, kind)
    run('n = len', {}, kind)
    run('import math\nclass C: pass\nn = len', {'__import__': lambda *args: args[0], '__build_class__': lambda f, name: name, 'len': 1}, kind)
run('import math', None)
