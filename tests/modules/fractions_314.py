# 3.14: whatever has as_integer_ratio makes a fraction, from_number, a third argument of pow, separators between decimals
from fractions import Fraction as F


def err(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class Price:
    def as_integer_ratio(self):
        return 7, 4


print(repr(F(Price())), err(F, Price))
print(F.from_number(3), F.from_number(0.5), F.from_number(F(1, 3)), F.from_number(Price()), err(F.from_number, '1/2'), err(F.from_number, float))
print(err(pow, F(2), 2, 3), err(pow, 2, F(2), 3))
print(f'{F(1234567, 7):,.7_f} {F(1, 7):.8,e}')
