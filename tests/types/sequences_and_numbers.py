# A number's operators come before the joining and repeating of sequences.
class Number(int):
    def __rmul__(self, other):
        print('rmul')
        return NotImplemented if self > 5 else 'product'

    def __radd__(self, other):
        print('radd')
        return NotImplemented if self > 5 else 'sum'


def multiply(a, b):
    a *= b
    return a


def add(a, b):
    a += b
    return a


for value in 'ab', b'ab', [1], (1,), bytearray(b'a'):
    for number in Number(2), Number(7):
        for operate in (
            lambda a, b: a * b, lambda a, b: b * a, lambda a, b: a + b, lambda a, b: b + a, multiply, add,
        ):
            try:
                print(repr(operate(value, number)))
            except TypeError as e:
                print('TypeError:', e)


class Text(str):
    def __add__(self, other):
        return super().__add__(other)


for operate in lambda: Text('a') + 1, lambda: add(Text('a'), 1), lambda: Text('a') + 'b':
    try:
        print(operate())
    except TypeError as e:
        print('TypeError:', e)
