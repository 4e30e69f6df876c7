# module
print('a begins')
import circle_b
X = 'x of a'
print('a ends, b has', circle_b.Y)


def value():
    return circle_b.Y
