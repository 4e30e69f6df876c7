# module
print('package init')
NAME = 'package name'
__all__ = ['listed', 'sub']
listed = 'listed in __all__'
