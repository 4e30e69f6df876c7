# module
"""Hides the library's module from scripts."""


def deepcopy(value):
    return 'the copy of a script'
