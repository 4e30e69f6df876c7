# module
print('b begins')
import circle_a
print('a is half made:', hasattr(circle_a, 'X'))
Y = 'y of b'


def value():
    return circle_a.X
