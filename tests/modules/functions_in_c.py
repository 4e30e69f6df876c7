# Functions of modules that CPython has in C are builtin functions, however they are written here.
import atexit
import cmath
import codecs
import decimal
import inspect
import io
import os
import types


class Kept:
    """In a class a builtin function does not become a method."""
    close = cmath.isclose
    find = codecs.lookup
    names = os.fsencode


kept = Kept()
print(kept.close(1, 1 + 1e-10j), kept.find('ascii').name, type(kept.names).__name__)
for function in (cmath.phase, cmath.isclose, os.listdir, os.access, os.scandir, codecs.encode, codecs.register_error, decimal.getcontext,
                 decimal.localcontext, atexit.register, io.open_code, io.text_encoding, os.WIFEXITED):
    print(function, function.__name__, function.__qualname__, type(function) is types.BuiltinFunctionType)
for function in cmath.phase, cmath.isclose, os.listdir, codecs.encode, codecs.lookup, decimal.localcontext, atexit.register, io.text_encoding:
    print(inspect.signature(function))
for function in os.makedirs, codecs.getencoder, os.path.join:
    print(type(function).__name__)


def call(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as e:
        print(e)


call(cmath.phase)
call(cmath.phase, 1, 2)
call(cmath.phase, z=1)
call(cmath.isclose, 1)
call(cmath.isclose, b=1, a=2)
call(cmath.isclose, 1, 1, 1)
call(cmath.isclose, 1, 1.1, abs_tol=1)
call(cmath.isclose, 1, 1, near=True)
call(cmath.log, 100, 10)
call(os.listdir, 1, 2)
call(codecs.encode, 'text', errors='strict')
call(codecs.encode)
call(lambda: decimal.localcontext(prec=5).__enter__().prec)
call(list, map(cmath.sqrt, [1, 4]))
atexit.register(print, 'registered', 'with', sep='-', end='!\n')
