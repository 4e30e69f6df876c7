# module
"""Hides the library's module."""
pi = 'my own'
