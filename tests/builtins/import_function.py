# __import__ and what an import leaves behind.
import sys
m = __import__('math')
print(m.__name__, m is sys.modules['math'], m.floor(2.5))
c = __import__('concurrent.futures')
print(c.__name__, hasattr(c, 'futures'))
f = __import__('concurrent.futures', fromlist=['ThreadPoolExecutor'])
print(f.__name__)
print(__import__('time', globals(), locals(), [], 0).__name__, __import__(name='sys') is sys)
for call in (lambda: __import__('no_such'), lambda: __import__(''), lambda: __import__(5), lambda: __import__(), lambda: __import__('math', level=-1), lambda: __import__('no.such.thing')):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
sys.modules['fake_module'] = type('M', (), {'value': 42})()
import fake_module
from fake_module import value
print(fake_module.value, value)
del sys.modules['fake_module']
try:
    import fake_module
except ModuleNotFoundError as e:
    print(e, e.name)
sys.modules['blocked'] = None
try:
    import blocked
except ModuleNotFoundError as e:
    print(e)
import types
mod = types.ModuleType('made', 'doc of made')
mod.x = 5
sys.modules['made'] = mod
import made as again
print(again.x, mod.__name__, mod.__doc__, again is mod, repr(mod))
try:
    again.nope
except AttributeError as e:
    print(e)
try:
    from made import nope
except ImportError as e:
    print(e)
exec('y = x * 2', mod.__dict__)
print(mod.y, [k for k in vars(mod) if not k.startswith('__')])
