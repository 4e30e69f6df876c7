# Conversion methods that return an instance of a subclass are warned of.
class Real(float):
    pass


class Complex(complex):
    pass


class Number:
    def __index__(self):
        return True

    def __int__(self):
        return False

    def __float__(self):
        return Real(2.5)

    def __complex__(self):
        return Complex(1j)


class Plain(int):
    pass


n = Number()
print([1, 2][n], type(range(n).stop))
print(int(n), type(int(n)))
print(float(n), type(float(n)))
print(complex(n), type(complex(n)))
print(int(Plain(5)), [1, 2][Plain(1)], float(Plain(3)), complex(Real(1.5)), int(True))


class Kind(bytes):
    pass


class Made:
    def __bytes__(self):
        return Kind(b'made')


print(type(bytes(Made())), type(Kind(Made())), bytearray(bytes(Made())))
c = 1 + 2j
print(complex(c) is c)


class Failing:
    def __bytes__(self):
        return 1 / 0


class Wrong:
    def __bytes__(self):
        return 'text'


for source in (Failing(), Wrong()):
    for kind in (bytes, Kind, bytearray):
        try:
            print(kind(source))
        except (ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, e)
