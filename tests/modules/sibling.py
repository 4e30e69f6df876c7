# module
"""Doc of sibling."""
print('sibling is imported as', __name__)
VALUE = 1
public = 'public name'
not_listed = 'not in __all__'
_private = 'private'
__all__ = ['public', 'VALUE']


def function():
    return VALUE
