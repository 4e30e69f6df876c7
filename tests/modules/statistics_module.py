# Averages and spread, of all kinds of numbers.
import random
import statistics as st
from fractions import Fraction as F
from statistics import *


def err(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        return f'{type(e).__name__}: {e}'


nan, inf = float('nan'), float('inf')
FUNCTIONS = [mean, fmean, geometric_mean, harmonic_mean, median, median_low, median_high, median_grouped, mode, multimode, quantiles,
             pstdev, pvariance, stdev, variance]
print(st.__all__, StatisticsError.__mro__)
for data in ([], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4], [True, False], [1.5, 2, 3], [F(1, 2), 1], [F(1, 2), 1.5], [0.1] * 10, ['a'], ['a', 'b'], [1, 'b'],
             [None], [nan, 1], [inf, 1], [inf, -inf], [1e308, 1e308], [1e-320, 3e-320], [-1, -2], [0, 1, 2], [0.0, 3.5], [1e16, 1, -1e16], [2, 2, 1, 1, 3],
             'abcab', [0], [-0.0], [1j], [inf, inf], [3, 3, 3], [F(1, 3)] * 3, [[1], [2]], 5, range(10), (1, 2), {1: 2, 3: 4}, [nan, inf], [10 ** 400, 1],
             [1, 2, 2.5, F(1, 2)]):
    for f in FUNCTIONS:
        print(f.__name__, 'of', data if len(str(data)) < 80 else 'large', err(f, data))
print([f(iter([1, 2.5, 4, 4])) for f in FUNCTIONS])
print(err(fmean, [1, 2, 3], [1, 2, 3]), err(fmean, [1, 2], [1]), err(fmean, [1, 2], [0, 0]), fmean([1, 2], weights=iter([1, 3])), err(fmean, [1, 2], [1, 'a']))
print(harmonic_mean([40, 60], [5, 30]), err(harmonic_mean, [40, 60], weights=[5]), err(harmonic_mean, [1, 2], [0, 0]), err(harmonic_mean, [1, 2], [-1, 1]),
      harmonic_mean([10], [1]), err(harmonic_mean, [10], [1, 2]), repr(harmonic_mean([F(1, 2), F(1, 3)])), harmonic_mean([1, 0], [1, 0]),
      harmonic_mean([1, 0], [1, 2]), err(harmonic_mean, [1, 2], [1.5, 'a']), err(harmonic_mean, ['a']))
for n in (1, 2, 4, 10, 0, -1):
    for method in ('exclusive', 'inclusive', 'other'):
        print(n, method, [err(quantiles, data, n=n, method=method) for data in ([3, 1, 2, 5.5, 7], [1], [F(1, 3), F(1, 2)], range(100))])
print(median_grouped([52, 52, 53, 54]), median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), median_grouped([1, 3, 3, 5, 7], interval=2), median_grouped([1, 3], 2.5),
      err(median_grouped, [1, 2], 'x'), median_grouped(['1', '2']), median_grouped([F(1, 2), F(3, 2)], F(1, 2)))
print(pvariance([1, 2, 3, 4], 2.5), pvariance([1, 2, 3, 4], 10), variance([1, 2, 3, 4], 2.5), stdev([1, 2, 3, 4], xbar=3), pstdev([1.5, 2, 7], mu=F(1, 2)),
      repr(pvariance([F(1, 2), F(1, 3)], F(1, 2))), err(variance, [1, 2], xbar='a'), pvariance([1, 2], nan), err(variance, [1], xbar=1))
r = random.Random(9)
for _ in range(200):
    make = r.choice((lambda: r.randint(-9, 9), lambda: r.randint(0, 10 ** 20), lambda: r.random() - .5, lambda: r.random() * 10 ** r.randint(-150, 150),
                     lambda: F(r.randint(0, 99), r.randint(1, 9)), lambda: r.choice((r.randint(1, 9), r.random()))))
    data = [make() for _ in range(r.randrange(2, 20))]
    print([err(f, data) for f in (mean, fmean, harmonic_mean, median, pstdev, pvariance, stdev, variance, quantiles)])
print(err(geometric_mean, [0, float('inf')]), err(geometric_mean, [float('inf'), 1, 0]), err(geometric_mean, [0, 1]), err(geometric_mean, [1, float('inf')]))
