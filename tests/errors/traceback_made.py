# types.TracebackType makes tracebacks; tb_next can be changed.
import sys
import types

T = types.TracebackType


def show(fn):
    try:
        print(repr(fn()))
    except Exception as e:
        print(type(e).__name__, e)


def frame():
    return sys._getframe()


fr = sys._getframe()
for fn in (lambda: T(), lambda: T(1, fr, 1, 2), lambda: T(None, 1, 1, 2), lambda: T(None, fr, 'a', 2), lambda: T(None, fr, 1, 'a'), lambda: T(tb_next=None, tb_frame=fr, tb_lasti=1, tb_lineno=2).tb_lineno, lambda: T(None, fr, 1)):
    show(fn)
t = T(None, fr, 1, 2)
print(type(t) is type(sys.exception().__traceback__) if sys.exception() else type(t).__name__, t.tb_next, t.tb_lasti, t.tb_lineno, t.tb_frame is fr)
t2 = T(t, frame(), 3, 4)
print(t2.tb_next is t, t2.tb_frame.f_code.co_name)
for fn in (lambda: setattr(t, 'tb_next', t), lambda: setattr(t, 'tb_next', t2), lambda: setattr(t, 'tb_next', 5), lambda: delattr(t, 'tb_next'), lambda: setattr(t, 'tb_lineno', 3)):
    show(fn)
t2.tb_next = None
t.tb_next = t2
print(t.tb_next is t2)


def fail():
    raise ValueError('with another traceback')


try:
    fail()
except ValueError as e:
    made = T(T(None, fr, -1, 22), frame(), -1, 17)
    raise e.with_traceback(made)
print(t.__dir__(), dir(t))
