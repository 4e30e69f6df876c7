# module
from broken_circle_b import thing
other = 1
