"""URLs."""

__path__ = []
