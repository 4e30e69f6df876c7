# Decimals from texts, numbers and tuples, and what is made of them.
import copy
import math
import numbers
from decimal import *
from fractions import Fraction as F

D = Decimal


def err(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for s in ('1.5', '  1.5 ', '1_000.5', '_1', '1__0', '', '.', '1.', '.5', '1e5', '1E+05', '1e-5', '1e', 'e5', '+1', '-0', 'NaN', 'nan123', 'sNaN00', 'snan-1', '-inf', '+Infinity',
          'infi', '١.٥', '0x1', '1 2', '1e1_0', '1_e5', '1e999999999999999999', '1e1000000000000000000', '1e-1999999999999999997', '1e-1999999999999999998',
          '0e1000000000000000000', '0e-99999999999999999999', '1e99999999999999999999', '\n1\n', '1\x00', 'nan1_0', '--1', '1.2.3', '10e999999999999999998', '-nan0012', 'n',
          'infinityx', '1e+-5', '1E', '__', 'i_nf', '²', '1e١', '9' * 700, '9' * 9000 + 'e-8990'):
    print(repr(s) if len(s) < 99 else len(s), err(D, s), err(Context().create_decimal, s), err(ExtendedContext.create_decimal, s))
for a in (5, -5, True, 1.5, float('nan'), -float('inf'), -0.0, 0.1, None, [], (0, (1, 2), 3), [1, [4], -2], (0, [], 'F'), (1, (), 'n'), (0, (1, 2), 'N'), (0, (0, 0, 1), 2), (0, (), 2),
          (2, (1,), 0), (0, (10,), 0), (0, ('1',), 0), (0, 1, 0), (0, (1,)), (0, (1,), 'x'), (0, (1,), 1.5), ('0', (1,), 0), (0, (-1,), 0), D('1.50'), F(1, 2), 1j, b'1', D('sNaN5'),
          DecimalTuple(0, (1,), 1), 10 ** 5000):
    print(a if not isinstance(a, int) or a < 99 else 'large', repr(err(D, a))[-99:], repr(err(Context(prec=2).create_decimal, a)))
print(D(), err(D, 1, 2), D(value='3'), D('1', None), D('1', context=Context()), D.from_float(1), err(D.from_float, '1'), D.from_float(0.1), D.from_float(-0.0), D.from_float(float('inf')))
values = [D(v) for v in ('1.5', '2.5', '-2.5', '0.5', '-0', '0.00', '1E+5', '123.456', '-1E-30', '1234567890123456789012345678', 'inf', '-inf', 'nan', 'snan12', '0E-15', '0E+3', '1.0E+2', '9.995')]
for v in values:
    print(repr(v), v, v.to_eng_string(), v.as_tuple(), err(v.as_integer_ratio), v.adjusted(), err(int, v), err(float, v), err(complex, v), bool(v), err(math.floor, v), err(math.ceil, v), err(math.trunc, v),
          err(round, v), v.number_class(), v.is_signed(), err(hash, v) if not v.is_qnan() else '')
    print([err(round, v, n) for n in (0, 1, -2, 30, 1.5)], err(v.to_integral_value), v.normalize() if not v.is_snan() else '', v.real, v.imag, v.conjugate())
for exponent in range(-8, 4):
    print([D((0, digits, exponent)).to_eng_string() for digits in ((0,), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4))], [str(D((1, digits, exponent))) for digits in ((0,), (1,), (1, 2, 3, 4))])
with localcontext(capitals=0):
    print(D('1E+5'), repr(D('1E-9')), D('1E+7').to_eng_string(), f"{D('1E+9')}", f"{D('1E+9'):E}")
for spec in ('', '10', '<10', '>10', '^10', '*^12', '=10', '+', '-', ' ', '#', '010', '05', '_', '0', ',', '.3f', '.3e', '.0f', '#.0f', 'g', '.3g', '.2', '.20', '%', '.1%', '010.2f', '+.2f', 'z.1f', 'zf',
             '_.2f', ',.2f', '<010.2f', 'e', 'E', 'G', 'F', 'f', 'n', 'x', 's', 'd', '00.3f', '.f', 'x^12.2f', '=12.2f', '\u20ac^20', '010,.2f', '020,', '020,e', '.0e', '.0g', '.0', '012,.1%', ',e', '8,', '9,',
             '10,g', 'z', '+z.0f', '.3n', 'ff', '0=10', '.3%%', ' 10', '-10,.1f', '.1E', '>0', ',n'):
    print(repr(spec), [err(format, v, spec) for v in (D('1234567.891'), D('-0'), D('0.00'), D('-1.5'), D('1E+5'), D('NaN123'), D('-inf'), D('1E-10'), D('0E+3'), D('-0.0004'), D('9.995'), D('1.0E+2'))])
with localcontext(rounding=ROUND_UP):
    print(f"{D('1.01'):.1f} {D('1.01'):.2} {D('1.01'):.0%} {D('0.01'):.0f}")
print(D('1.1') == F(11, 10), D('0.5') == 0.5, D('0.1') == 0.1, D(3) == 3, D(2) == 2 + 0j, D(1) == 'a', D('1.5') < F(8, 5), F(8, 5) > D('1.5'), 1 < D('1.5') < 2.5, D('inf') > 10 ** 400, D('nan') == D('nan'),
      hash(D('1.5')) == hash(1.5), hash(D('0.1')) == hash(F(1, 10)), hash(D('1E+30')) == hash(10 ** 30), {D('1.0'): 1}[1], max(D(1), 2), sorted([D(3), 1, 2.5, F(1, 2)]), sum([D('0.1')] * 3), min(D('-0'), 0))
print(err(lambda: D(1) < 'a') is None, type(err(lambda: D(1) + 1.5)), type(err(lambda: D(1) + F(1, 2))), D(1) + 1, 1 - D('0.9'), 3 * D('1.1'), 1 / D(4), 7 // D(2), 7 % D(4), divmod(7, D(4)), -D('1.5'), +D('-0'), abs(D('-2')))
print(isinstance(D(1), numbers.Number), isinstance(D(1), numbers.Real), copy.copy(D('1.5')), copy.deepcopy([D('1.5')]), D('1.5').__reduce__(), F(D('0.75')), F.from_decimal(D('-1.25')), F.from_decimal(3), err(F.from_decimal, 1.5))


class Money(D):
    def __repr__(self):
        return f'Money({self})'


m = Money('1.50')
print(repr(m), type(m + 1), type(+m), m == D('1.5'), Money(m), repr(Money(2.5)), repr(Money.from_float(0.5)), copy.copy(m), type(copy.copy(m)), isinstance(m, D), repr(D(m)), type(D(m)))
print(math.isnan(D('nan')), math.isinf(D('-inf')), math.sqrt(D('2.25')), round(D('2.675'), 2), D('3.14').quantize(D('0.1')), D(10).compare(D(9)), int(D('-3.99')), D('1e400') > 1e308, float(D('1e400')))
