# Causes and contexts together, and a cause that was never raised.
def a():
    raise KeyError('root') from OSError('never raised')


def b():
    try:
        a()
    except KeyError as e:
        raise TypeError('middle') from e


try:
    b()
except TypeError:
    raise LookupError('last')
