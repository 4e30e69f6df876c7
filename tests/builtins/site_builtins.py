# breakpoint() calls sys.breakpointhook; help and its like.
import sys


def hook(*args, **kwargs):
    print('hook', args, kwargs)
    return 'result'


original = sys.breakpointhook
sys.breakpointhook = hook
print(breakpoint(1, x=2), sys.__breakpointhook__ is original)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as e:
    print(e)
sys.breakpointhook = sys.__breakpointhook__


def documented(a, b=1):
    """What it does."""


print(help)
for printer in (copyright, credits, license, help):
    print(type(printer).__name__, type(printer).__module__, callable(printer), len(repr(printer)) > 20)
