# Fractions from numbers and texts, near ones with small denominators, and formats.
from fractions import Fraction as F


def err(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for s in ('1/2', '1 / 2', ' 3/4 ', '1/ 2', '-1/2', '+1/2', '1/-2', '1e-3', '1.5', '.5', '5.', '.', '', '1_000', '1__0', '_1', '1_', '1_0.0_1', '1._0', '1.0_',
          '1e1_0', '1e+5', '1E5', '1/2.5', '1.5/2', '٣/4', '1/0', '- 1', '1e', 'e5', '0x1', 'nan', 'inf', '1\n', '1 /2_0', '1.e3', '.e3', '1_.5', '--1', '1/2/3',
          '1 2', '1.5e3/2', '1/2e3', '\u20031', '²', '١.٥', '-', '+.5', '1e-', '1e--3', '1ee3', '1 .5', '1. 5', '1e 5', '-0'):
    print(repr(s), repr(err(F, s)))
for args in ((), (1.5,), (True,), (3, 6), (F(1, 2), F(3, 4)), (1, 0), (0, -5), (0, 0), (-3, -6), (1.5, 2), ('1', 2), (None,), (1j,), (float('nan'),), (float('inf'),),
             ([],), (1, None), (2, True), (float,), (1, 2, 3)):
    print(args, repr(err(F, *args)))
print(F(numerator=3, denominator=4), F(denominator=5), repr(F(0.1)), F.from_float(1), err(F.from_float, '1'), err(F.from_float, float('inf')), F.from_float(-0.75))
for value in (F(355, 113), F(3.14159), F(-314159, 100000), F(7, 3), F(10 ** 20 + 1, 10 ** 20), F(1, 1000), F(2)):
    print(value, [str(value.limit_denominator(m)) for m in (1, 2, 7, 10, 50, 100, 113, 1000)], value.limit_denominator())
print(err(F(3, 7).limit_denominator, 0))
for spec in ('', '10', '<10', '>10', '^10', '*^10', '=10', '+', '-', ' ', '#', '05', '+#', '_', '0', '#010', ',', '.3f', '.3e', '.0f', '#.0f', 'g', '.3g', '#.5g', '.0g',
             '%', '.1%', '010.2f', '+.2f', 'z.1f', '_.2f', ',.2f', '<010.2f', 'e', 'E', 'G', 'F', 'n', 'x', 's', '.3', 'd', '00.3f', '.f', 'x^12.2f', '=12.2f',
             '\n<10', '010,.2f', '09_.1f', '.20g', '.2E', 'z', 'ff', '.2ff'):
    print(repr(spec), [err(format, value, spec) for value in (F(22, 7), F(-1234567, 3), F(5), F(0), F(-1, 1000))])
print([f'{F(n, 10 ** 7):g}' for n in (1, 999, 1000, 99999, 10 ** 12, 10 ** 13)], f'{F(10 ** 30, 3):.40f}', f'{F(999995, 1000000):.5g} {F(9999995, 10):.6g}')
print(f'{F(1, 3)!r:>20}|{F(1, 3)!s:^7}|{str(F(4, 2))}|{repr(F(-4, 6))}|{F(1, 8):+.1f}|{F(3, 8):.2f}')
