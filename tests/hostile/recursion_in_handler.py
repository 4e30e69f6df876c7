# Recursion in except and finally blocks.
count = 0


def f():
    global count
    count += 1
    try:
        f()
    finally:
        count -= 1


try:
    f()
except RecursionError as e:
    print(e, count)


def g(n):
    try:
        return g(n + 1)
    except RecursionError:
        return n > 500


print(g(0))


def h(n=0):
    try:
        h(n + 1)
    except RecursionError:
        raise ValueError('converted')


try:
    h()
except ValueError as e:
    print(e, type(e.__context__).__name__)


class D:
    def __init__(self):
        self.d = D()


try:
    D()
except RecursionError:
    print('in __init__')
