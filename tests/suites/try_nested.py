# try within try, in loops and functions; what except takes; attributes of exceptions.
def t(n, how):
    out = []
    for i in range(n):
        try:
            out.append(('try', i))
            if how == 'break' and i == 1: break
            if how == 'continue' and i == 1: continue
            if how == 'return' and i == 1: return out + ['returned']
            if how == 'raise' and i == 1: raise ValueError(i)
            out.append(('after', i))
        except ValueError as e:
            out.append(('except', str(e)))
            if how == 'raise2': raise
        else:
            out.append(('else', i))
        finally:
            out.append(('finally', i))
    else:
        out.append('loop else')
    return out
for how in ('none', 'break', 'continue', 'return', 'raise'):
    print(how, t(3, how))
def nested():
    log = []
    try:
        try:
            try:
                1/0
            except ValueError:
                log.append('wrong')
            finally:
                log.append('f1')
        except ZeroDivisionError as e:
            log.append(str(e))
            raise KeyError('k') from e
        else:
            log.append('else?')
        finally:
            log.append('f2')
    except KeyError as e:
        log.append((repr(e), repr(e.__cause__)))
    return log
print(nested())
def exc_in_fin():
    try: raise ValueError('first')
    finally: raise KeyError('second')
def exc_in_exc():
    try: raise ValueError('first')
    except ValueError: undefined
    finally: print('fin')
def exc_in_else():
    try: pass
    except: print('never')
    else: raise KeyError('else')
    finally: print('fin')
for f in (exc_in_fin, exc_in_exc, exc_in_else):
    try: f()
    except Exception as e: print(repr(e), repr(e.__context__))
def matching():
    for cls in (ValueError, (KeyError, ValueError), Exception, BaseException, (), ((KeyError,), (ValueError,)), 5, 'a', int, (int,), (ValueError, 5), (5, ValueError), None, [ValueError], object, lambda: 1):
        try:
            try: raise ValueError('m')
            except cls: print('matched', cls if not callable(cls) or isinstance(cls, type) else 'fn')
        except BaseException as e: print(type(e).__name__, e, '|', repr(e.__context__))
matching()
def lazy():
    def boom(): print('evaluated'); return KeyError
    try:
        try: pass
        except boom(): pass
        try: raise ValueError
        except boom(): pass
    except ValueError: print('VE')
lazy()
def reraise():
    try:
        try: raise ValueError('orig')
        except ValueError:
            try: raise KeyError
            except KeyError: pass
            raise
    except ValueError as e: print('reraised', e, e.__context__)
reraise()
def gen():
    try:
        yield 1
    except ValueError:
        yield sys.exc_info()[0]
        raise
import sys
g = gen(); next(g)
print(g.throw(ValueError('x')), sys.exc_info())
try: next(g)
except ValueError as e: print('out', e)
def chain():
    e = None
    for i in range(3):
        try:
            if e: raise e
            raise ValueError(i)
        except ValueError as x: e = x
    return e
print(repr(chain()), chain().__context__)
def cycle():
    a, b = ValueError('a'), KeyError('b')
    try:
        try: raise a
        except ValueError: raise b
    except KeyError:
        try: raise a
        except ValueError as e: return e.__context__, e.__context__.__context__
print(cycle())
class E(Exception):
    def __init__(self, a, b=2): self.a = a; self.b = b
    def __str__(self): return f'E<{self.a},{self.b}>'
try: raise E(1)
except E as e: print(e, repr(e), e.args, e.a)
class E2(Exception):
    def __new__(cls, *a, **k): print('new', a, k); return super().__new__(cls, 'fixed')
    def __init__(self, *a, **k): print('init', a, k)
e = E2(1, x=2); print(e, e.args, repr(e))
class E3(ValueError, KeyError): pass
print(repr(E3('x')), str(E3('x')), E3.__mro__)
try:
    class E5(UnicodeDecodeError, OSError): pass
except TypeError as e: print(e)
x = ValueError('x'); x.args = (1, 2); print(x, x.args, repr(x))
try: x.args = 5
except TypeError as e: print(e)
x.foo = 'bar'; print(x.__dict__)
try: x.__cause__ = 5
except TypeError as e: print(e)
try: x.__context__ = 5
except TypeError as e: print(e)
try: x.__traceback__ = 5
except TypeError as e: print(e)
try: del x.args
except TypeError as e: print(e)
try: del x.__cause__
except TypeError as e: print(e)
x.__cause__ = KeyError(); print(x.__suppress_context__)
print(x.with_traceback(None) is x)
try: x.with_traceback(5)
except TypeError as e: print(e)
x.add_note('n1'); x.add_note('n2'); print(x.__notes__)
try: x.add_note(5)
except TypeError as e: print(e)
print(ValueError('a') == ValueError('a'), hash(ValueError) is not None, ValueError().__reduce__(), OSError(1, 'b', 'c').__reduce__())
print(BaseException().__str__(), repr(BaseException()), str(BaseException(1)), str(BaseException(1, 2)), repr(BaseException(1)), repr(BaseException((1,))), repr(BaseException('a', None)))
