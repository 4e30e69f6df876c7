# module
"""Hides the whole package."""
from . import sub
