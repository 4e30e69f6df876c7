# Docstrings of functions, classes and modules.
"""Not the docstring? It is: only comments stand before it."""
print(__doc__)


def f():
    """Function doc.

    Indented line.
    """


def g():
    'single ' 'joined'
    return 1


def h():
    f'not {1} a docstring'


def b():
    b'nor this'


def n():
    x = 1
    "too late"


class C:
    """Class doc."""
    x = 1

    def m(self):
        r"""raw \doc"""

    @property
    def p(self):
        "property doc"


class D(C):
    pass


for o in (f, g, h, b, n, C, C.m, C.p, D, C(), lambda: 'x'):
    print(repr(o.__doc__))
f.__doc__ = 'changed'
print(f.__doc__)
C.__doc__ = 'changed too'
print(C.__doc__, D.__doc__)
del f.__doc__
print(f.__doc__)
print(type(len.__doc__).__name__, property(doc='given').__doc__)
