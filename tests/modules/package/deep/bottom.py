# module
from .. import NAME
from ..sub import where
from .. import other as o
from ..other import helper
CONSTANT = 5


def up():
    return NAME, where(), o.helper() == helper()
