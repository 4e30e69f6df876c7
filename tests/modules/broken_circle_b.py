# module
from broken_circle_a import other
thing = 2
