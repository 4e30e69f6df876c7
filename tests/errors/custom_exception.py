# The name of a class in a module, a nested class, and a bad __str__.
class Outer:
    class Custom(Exception):
        pass


class Bad(Exception):
    def __str__(self):
        raise RuntimeError('no str')


class Empty(Exception):
    pass


try:
    raise Bad
except Bad:
    try:
        raise Empty
    except Empty:
        raise Outer.Custom('message\nof two lines')
