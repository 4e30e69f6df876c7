# Statistics of Decimals are Decimals, rounded in the current context.
from decimal import *
from fractions import Fraction as F
from statistics import *

D = Decimal


def err(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except TypeError:
        return 'TypeError'  # which of two types is named first depends on their addresses
    except Exception as e:
        return f'{type(e).__name__}: {e}'


FUNCTIONS = [mean, fmean, geometric_mean, harmonic_mean, median, median_low, median_high, median_grouped, mode, multimode, quantiles, pstdev, pvariance, stdev, variance]
for data in ([D('1.5'), D(2)], [D(1), 2], [D(1), 1.5], [D(1), F(1, 2)], [D('NaN'), D(1)], [D('Infinity'), 1], [D('0.1')] * 3, [D(1), D(2), D(4)], [D('1e-10'), D('3.3')], [D(2), D(2), D('2.0')],
             [D('1.21'), D('1.21') * 4], [D(10) ** 40, D(7)], [D('0.02')], [D('-3.1'), D('27.25')]):
    for f in FUNCTIONS:
        if f in (pstdev, stdev) and not all(D(str(float(x))).is_finite() for x in data):
            continue
        print(f.__name__, data, err(f, data))
with localcontext(prec=5):
    print(mean([D(1), D(2), D(4)]), stdev([D(1), D(2), D(4)]), pstdev([D(1), D(3)]), variance([D('1.1'), D('2.2'), D('3.35')], D(2)))
with localcontext(prec=60):
    print(stdev([D(1), D(2), D(4)]), pstdev([D(1), D(2)]), pstdev([D(0), D('0.02')]))
print(NormalDist.from_samples([D('1.5'), D(2), D(4)]), NormalDist(D('1.5'), D('0.5')), NormalDist(1, 2).pdf(0.5), err(correlation, [D(1), D(2), D(3)], [D(2), D(1), D(5)]), err(linear_regression, [D(1), D(2)], [D(3), D(5)]))
