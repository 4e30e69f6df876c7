# differs: `sys` says that this is asyn, and what depends on CPython's implementation is not there
import sys

print(sys.implementation.name, sys.version_info[:2], sys.prefix == '')
for name, args in (('getrefcount', (1,)), ('settrace', (print,)), ('setprofile', (print,))):
    try:
        getattr(sys, name)(*args)
    except NotImplementedError as e:
        print(name, '-', e)

# Bytecode is asyn's own: there is none to be put into code objects.
try:
    (lambda: 0).__code__.replace(co_code=b'')
except NotImplementedError as e:
    print(e)
