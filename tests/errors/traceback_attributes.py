# differs: a handled exception keeps no copy of the frames it left: f_locals is empty and f_lineno the line it was raised at
# Tracebacks as objects.
import sys


def f(n):
    if n:
        f(n - 1)
    raise ValueError('deep')


try:
    f(2)
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_lineno, sorted(k for k in tb.tb_frame.f_locals if k == 'n'))
        tb = tb.tb_next
    print(sys.exc_info()[0].__name__, sys.exc_info()[1] is e, sys.exc_info()[2] is e.__traceback__, sys.exception() is e)
print(sys.exc_info(), sys.exception())
try:
    try:
        f(0)
    except ValueError as e:
        first = e.__traceback__
        raise e
except ValueError as e:
    n = 0
    t = e.__traceback__
    while t:
        n += 1
        t = t.tb_next
    print(n, e.__traceback__ is first)


def nested():
    try:
        1 / 0
    except ZeroDivisionError:
        print(sys.exception())
        try:
            [][0]
        except IndexError:
            print(sys.exception())
        print(sys.exception())
    print(sys.exception())


nested()


def gen():
    try:
        yield 1
    except KeyError:
        print('in gen', repr(sys.exception()))
        yield 2
        print('still', repr(sys.exception()))


g = gen()
next(g)
g.throw(KeyError('k'))
print('outside', sys.exception())
next(g, None)
try:
    raise ValueError('x').with_traceback(first)
except ValueError as e:
    print(e.__traceback__.tb_next is first)
