# module
"""Hides the library's module."""
from cmath import pi


def dedent(text):
    return f'not the library: {text} {pi}'
