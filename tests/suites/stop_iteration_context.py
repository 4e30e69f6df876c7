# the RuntimeError made of a StopIteration has that as its context, not what is handled outside.
def g():
    try: yield 1
    except ZeroDivisionError: raise StopIteration('x')
it = g(); next(it)
try: it.throw(ZeroDivisionError('z'))
except RuntimeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__), repr(e.__context__.__context__))
def h():
    try: 1/0
    except ZeroDivisionError: raise StopIteration('x')
    yield
try: next(h())
except RuntimeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__), repr(e.__context__.__context__))
def k():
    yield 1
    raise StopIteration('k')
it = k(); next(it)
try:
    try: raise KeyError('outer')
    except KeyError: next(it)
except RuntimeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__), repr(e.__context__.__context__))
async def c():
    raise StopIteration('c')
try: c().send(None)
except RuntimeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__), repr(e.__context__.__context__))
async def ag():
    raise StopAsyncIteration('c')
    yield
try: ag().asend(None).send(None)
except RuntimeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__), repr(e.__context__.__context__))
from contextlib import contextmanager
@contextmanager
def stopit():
    try: yield
    except Exception: raise StopIteration('x')
try:
    with stopit(): 1/0
except RuntimeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__), repr(e.__context__.__context__))
