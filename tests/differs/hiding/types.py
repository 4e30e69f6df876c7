# module
"""Hides the library's module from scripts."""
mine = 'the types of a script'
