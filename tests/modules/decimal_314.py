# 3.14: Decimal.from_number, IEEEContext
import decimal
from decimal import Decimal, IEEEContext
from fractions import Fraction


def err(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(Decimal.from_number(3), Decimal.from_number(0.5), Decimal.from_number(Decimal('1.50')), err(Decimal.from_number, '1'), err(Decimal.from_number, Fraction(1, 2)))
for bits in (32, 64, 96, 128, 512):
    print(bits, IEEEContext(bits))
print(decimal.IEEE_CONTEXT_MAX_BITS, err(IEEEContext, 0), err(IEEEContext, 33), err(IEEEContext, 1024))
