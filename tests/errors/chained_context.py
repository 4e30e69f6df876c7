# An exception while handling another; three levels.
def first():
    1 / 0


def second():
    try:
        first()
    except ZeroDivisionError:
        [][5]


try:
    second()
except IndexError:
    int('x')
