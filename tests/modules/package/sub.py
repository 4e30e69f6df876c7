# module
from . import NAME
from .other import helper
from . import other
print('sub is imported')


def where():
    return NAME, helper(), other.__name__
