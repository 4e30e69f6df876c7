# module
a = 1
_b = 2
import math
from math import pi as _pi
