# Statistics of two inputs, normal distributions, and densities estimated from samples.
import copy
import random
from fractions import Fraction as F
from statistics import *


def err(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        return f'{type(e).__name__}: {e}'


nan, inf = float('nan'), float('inf')
for x, y in (([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]), ([1, 2], [3, 5]), ([1], [2]), ([1, 2], [1]), ([1, 1], [2, 3]), ([1, 2], [3, 3]),
             ([0.1, .2, .3], [1e200, 2e200, 5e199]), ([F(1, 2), F(1, 3), 4], [1, 2, 3]), ([1, 2, nan], [1, 2, 3]), ([1, 'a'], [2, 3]),
             ([1e-200, 2e-200, 4e-200], [1e-200, 5e-200, 6e-200]), ([], []), (range(5), range(5, 0, -1)), ([1, 2, 2, 3], [5, 5, 6, 7]),
             ([8, -4, -2], [-2, -9, -4]), ([3, 8, 0], [14, 34, 2]), ([1e-100, 2e-100, 4e-100], [1e-100, 3e-100, 1e-101]), ([1e100, 2e100, 1.5e100], [1e100, 1e99, 3e100])):
    print(x, y, err(covariance, x, y), err(correlation, x, y), err(correlation, x, y, method='ranked'), err(linear_regression, x, y),
          err(linear_regression, x, y, proportional=True), err(correlation, x, y, method='other'))
line = linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5])
print(line, line.slope, line.intercept, line._fields)
r = random.Random(2)
for _ in range(60):
    n = r.randint(2, 8)
    x, y = ([r.choice((r.randint(-9, 9), r.random())) for _ in range(n)] for _ in 'xy')
    print(err(covariance, x, y), err(correlation, x, y), err(correlation, x, y, method='ranked'), err(linear_regression, x, y), err(linear_regression, x, y, proportional=True))

for args in ((), (1,), (1, 2), (1, 0), (1, -1), (F(1, 2), F(1, 3)), ('a',), (nan, 1), (True, True)):
    print(args, err(NormalDist, *args))
X = NormalDist(10, 2.5)
print(X.mean, X.median, X.mode, X.stdev, X.variance, X, err(setattr, X, 'mean', 2), hash(X) == hash(NormalDist(10, 2.5)), X == NormalDist(10, 2.5), X != NormalDist(1), X == 3)
for v in (0, 5, 10, 12.3, 1e10, -1e10, inf, -inf, nan, F(1, 2), 'a', 4, -3, -20):
    print(v, err(X.pdf, v), err(X.cdf, v), err(X.zscore, v))
for p in (0, 1, -1, .5, .1, .9, .001, .999, 1e-10, 1 - 1e-10, 1e-300, .425, .075, .925, 'a', F(1, 2), nan, .3, 5e-324, 0.9999999999999999):
    print(p, err(X.inv_cdf, p), err(NormalDist().inv_cdf, p))
Z = NormalDist(3, 0)
print(err(Z.pdf, 1), err(Z.cdf, 1), err(Z.zscore, 1), Z.inv_cdf(.5), err(Z.overlap, X), err(X.overlap, Z), err(X.overlap, 3))
print(X.quantiles(), X.quantiles(3), X.quantiles(n=10), X.quantiles(1), X.quantiles(0))
for Y in (X, NormalDist(11, 2.5), NormalDist(10, 3), NormalDist(-5, 1), NormalDist(2, 8), NormalDist(100, 1)):
    print(X.overlap(Y), Y.overlap(X))
print(X + 1, 1 + X, X - 1, 1 - X, X * 2, 2 * X, X / 2, err(lambda: 2 / X), X + NormalDist(1, 2), X - NormalDist(1, 2), err(lambda: X * NormalDist()), -X, +X, X * -2, X / -2,
      err(lambda: X + 'a'), err(lambda: X / 0), (+X) is X)
print(X.samples(3, seed=42), X.samples(2, seed='a'), X.samples(0), X.samples(-1), err(X.samples, 1.5), len(X.samples(10)))
print(NormalDist.from_samples([1, 2, 3]), err(NormalDist.from_samples, [1]), NormalDist.from_samples([F(1, 2), F(1, 3)]), NormalDist.from_samples(iter([1.5, 2.5, 9])))


class Named(NormalDist):
    pass


print(Named(1, 2), type(Named(1, 2) + 1), Named(1, 2) == NormalDist(1, 2), Named.from_samples([1, 2, 4]), copy.copy(X), copy.deepcopy(X))

sample = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for kernel in ('gauss', 'normal', 'logistic', 'sigmoid', 'rectangular', 'uniform', 'triangular', 'parabolic', 'epanechnikov', 'quartic', 'biweight', 'triweight', 'cosine'):
    f, F, draw = kde(sample, 1.5, kernel), kde(sample, 1.5, kernel, cumulative=True), kde_random(sample, 1.5, kernel, seed=8675309)
    print(kernel, [f'{f(x):.12g}' for x in (-10, -3.6, -2.1, 0, 1.9, 3.4, 5, 20)], [f'{F(x):.12g}' for x in (-10, -3.6, -2.1, 0, 1.9, 3.4, 5, 20)], [f'{draw():.9g}' for _ in range(6)])
    print(f.__doc__, F.__doc__, draw.__doc__)
print(err(kde, [], 1), err(kde, ['a'], 1), err(kde, [1], 0), err(kde, [1], -1), err(kde, [1], 1, 'other'), err(kde_random, [1], 1, 'other'), err(kde_random, [], 1))
