# sys.excepthook of what are no exceptions; syntax errors whose attributes are of other types.
import sys, io, traceback
def hook(*a):
    err = sys.stderr; sys.stderr = io.StringIO()
    try: sys.excepthook(*a)
    except BaseException as e: print('raised', type(e), e)
    finally:
        t = sys.stderr.getvalue(); sys.stderr = err
    print(a, repr(t))
hook('1', '1', 1); hook(ValueError, ValueError(1), None); hook(ValueError, ValueError(1), 5); hook(KeyError, ValueError(1), None); hook(None, None, None); hook(ValueError, None, None); hook(ValueError, 5, None)
class R:
    def __repr__(s): return 'RR'
for f in (b'bytes', 5, '', None, R(), b''):
    for l in (1, None, 'x', R()):
        e = SyntaxError('m', (f, l, 1, 't')); print(traceback.format_exception_only(e)); hook(SyntaxError, e, None)
