"""Statistics of numbers: averages, measures of spread, of the relation between inputs, and normal distributions.

Sums are exact: ints, floats, Fractions and Decimals are added as fractions, and rounded once.
"""

import math
import random
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from fractions import Fraction
from itertools import repeat

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'kde',
           'kde_random', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode',
           'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']

_SQRT2 = math.sqrt(2.0)


class StatisticsError(ValueError):
    """There is no such statistic of the data."""


# Exact sums, and the types of results


def _common_type(a, b):
    """The type for what is computed from numbers of both types."""
    if a is b or issubclass(b, int) or issubclass(a, b) and not issubclass(a, int):
        return a
    if issubclass(a, int) or issubclass(b, a):
        return b
    if issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


def _result_type(types):
    """The type for what is computed from numbers of these types."""
    result = int
    for t in types:
        result = _common_type(result, int if t is bool else t)
    return result


def _ratio(x):
    """A number as an exact ratio of ints: of infinities and nans, the number and None."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _total(partials):
    """The sum of numerators by their denominators. Those by None are infinities and nans, and so is then the sum."""
    if None in partials:
        return partials[None]
    return sum([Fraction(n, d) for d, n in partials.items()], Fraction())


def _sum(data):
    """The type for results, the exact sum, and how many numbers there are."""
    count = 0
    types = {}
    partials = {}
    for x in data:
        count += 1
        types[type(x)] = True
        n, d = _ratio(x)
        partials[d] = partials.get(d, 0) + n
    return _result_type(types), _total(partials), count


def _squares(data, center=None):
    """The type for results, the exact sum of the squared distances to the mean (or to center), the mean, and how many numbers there are."""
    if center is not None:
        t, total, count = _sum((d := x - center) * d for x in data)
        return t, total, center, count
    count = 0
    types = {}
    partials = {}
    squares = {}
    for x in data:
        count += 1
        types[type(x)] = True
        n, d = _ratio(x)
        partials[d] = partials.get(d, 0) + n
        if d is not None:
            squares[d * d] = squares.get(d * d, 0) + n * n
    t = _result_type(types)
    total = _total(partials)
    if not count:
        return t, 0, 0, 0
    if None in partials:
        return t, total, total, count
    return t, _total(squares) - total * total / count, total / count, count


def _convert(value, t):
    """An exact value as one of the type; for ints a float if it is no whole number."""
    if type(value) is t:
        return value
    if issubclass(t, int) and value.denominator != 1:
        t = float
    try:
        return t(value)
    except TypeError:
        if not _is_decimal(t):
            raise
        return t(value.numerator) / value.denominator


def _is_decimal(t):
    decimal = sys.modules.get('decimal')
    return decimal is not None and issubclass(t, decimal.Decimal)


def _sqrt(ratio, t=float):
    """The root of an exact value, correctly rounded: a Decimal if that is the type, else a float."""
    n, d = ratio.numerator, ratio.denominator
    if _is_decimal(t):
        return _decimal_sqrt(n, d)
    # An int of 64 bits or more, whose last is 1 if the root is not exact, is rounded when it is divided by a power of two.
    shift = max(64 - (n.bit_length() - d.bit_length()) // 2, 0)
    scaled = n << 2 * shift
    root = math.isqrt(scaled // d)
    return (root | (root * root * d != scaled)) / (1 << shift)


def _decimal_sqrt(n, d):
    """The root of n / d as a Decimal in the current context."""
    from decimal import Decimal
    if not n:
        return Decimal('0.0')
    root = (Decimal(n) / Decimal(d)).sqrt()
    # The quotient was rounded: a neighbour may be nearer.
    square = Fraction(n, d)
    for neighbour in root.next_plus(), root.next_minus():
        middle = (Fraction(root) + Fraction(neighbour)) / 2
        if neighbour > root and square > middle * middle or neighbour < root and square < middle * middle:
            return neighbour
    return root


# Averages


def mean(data):
    """The arithmetic mean, of the type of the data."""
    t, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, t)


def fmean(data, weights=None):
    """The arithmetic mean as a float, computed from floats."""
    if not hasattr(data, '__len__') or weights is not None:
        data = list(data)
    n = len(data)
    if weights is None:
        total = math.fsum(data)
        if not n:
            raise StatisticsError('fmean requires at least one data point')
        return total / n
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    if n != len(weights):
        raise StatisticsError('data and weights must be the same length')
    total = math.sumprod(data, weights)
    divisor = math.fsum(weights)
    if not divisor:
        raise StatisticsError('sum of weights must be non-zero')
    return total / divisor


def geometric_mean(data):
    """The nth root of the product of n numbers, as a float."""
    logs = []
    n = 0
    for x in data:
        n += 1
        if x > 0.0 or math.isnan(x):
            logs.append(math.log(x))
        elif x < 0.0:
            raise StatisticsError('No negative inputs allowed', x)
    if not n:
        raise StatisticsError('Must have a non-empty dataset')
    total = math.fsum(logs)
    if len(logs) < n and not math.isnan(total):
        return math.nan if total == math.inf else 0.0
    return math.exp(total / n)


def _not_negative(values):
    for x in values:
        if x < 0:
            raise StatisticsError('harmonic mean does not support negative values')
        yield x


def harmonic_mean(data, weights=None):
    """The number of the data (the sum of the weights) divided by the sum of their reciprocals."""
    data = list(data)
    n = len(data)
    if not n:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if weights is None:
        if n == 1:
            return _harmonic_of_one(data[0])
        weights, total_weight = repeat(1), n
    else:
        weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        _, total_weight, _ = _sum(_not_negative(weights))
    try:
        t, total, _ = _sum(w / x if w else 0 for w, x in zip(weights, _not_negative(data)))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(total_weight / total, t)


def _harmonic_of_one(x):
    from numbers import Real
    if not isinstance(x, Real) and not _is_decimal(type(x)):
        raise TypeError('unsupported type')
    if x < 0:
        raise StatisticsError('harmonic mean does not support negative values')
    return x


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data


def median(data):
    """The middle value, or the mean of the two in the middle."""
    data = _sorted(data)
    n = len(data)
    if n % 2:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    """The middle value, or the less of the two in the middle."""
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value, or the greater of the two in the middle."""
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of data that stand for the middles of intervals, interpolated in the interval where it is."""
    data = _sorted(data)
    n = len(data)
    middle = data[n // 2]
    below = bisect_left(data, middle)
    inside = bisect_right(data, middle, lo=below) - below
    try:
        interval = float(interval)
        middle = float(middle)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return middle - interval / 2.0 + interval * (n / 2 - below) / inside


def mode(data):
    """The value that is there most often, the first of several."""
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError('no mode for empty data')
    return pairs[0][0]


def multimode(data):
    """A list of the values that are there most often, in their order."""
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    """The n - 1 points that divide the data into n parts of equal probability.

    The method 'inclusive' takes the least and the greatest of the data as the
    population's.
    """
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        if not data:
            raise StatisticsError('must have at least one data point')
        return data * (n - 1)
    if method == 'inclusive':
        positions = [divmod(i * (size - 1), n) for i in range(1, n)]
    elif method == 'exclusive':
        positions = []
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            positions.append((j - 1, i * (size + 1) - j * n))
    else:
        raise ValueError(f'Unknown method: {method!r}')
    return [(data[j] * (n - rest) + data[j + 1] * rest) / n for j, rest in positions]


# Spread


def _variance(name, data, center, minimum, words):
    """The type for results and the exact variance; a sample's if minimum is 2."""
    t, squares, c, n = _squares(data, center)
    if n < minimum:
        raise StatisticsError(f'{name} requires at least {words}')
    return t, squares / (n - minimum + 1), c


def variance(data, xbar=None):
    """The variance of a sample: the squared distances to the mean, which may be given, by one less than their number."""
    t, v, _ = _variance('variance', data, xbar, 2, 'two data points')
    return _convert(v, t)


def pvariance(data, mu=None):
    """The variance of a population: the mean of the squared distances to the mean, which may be given."""
    t, v, _ = _variance('pvariance', data, mu, 1, 'one data point')
    return _convert(v, t)


def stdev(data, xbar=None):
    """The root of the variance of a sample."""
    t, v, _ = _variance('stdev', data, xbar, 2, 'two data points')
    return _sqrt(v, t)


def pstdev(data, mu=None):
    """The root of the variance of a population."""
    t, v, _ = _variance('pstdev', data, mu, 1, 'one data point')
    return _sqrt(v, t)


# Relations between two inputs


def _check_pairs(name, x, y):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f'{name} requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(f'{name} requires at least two data points')
    return n


def _centered(x, n):
    """The distances to the mean, and the mean."""
    xbar = math.fsum(x) / n
    return [xi - xbar for xi in x], xbar


def covariance(x, y, /):
    """The covariance of two samples."""
    n = _check_pairs('covariance', x, y)
    return math.sumprod(_centered(x, n)[0], _centered(y, n)[0]) / (n - 1)


def _ranks(data):
    """The place of each value in their order, the middle place being 0, and equal ones sharing the mean of theirs."""
    order = sorted(range(len(data)), key=data.__getitem__)
    ranks = [0.0] * len(data)
    start = 0
    while start < len(order):
        end = start + 1
        while end < len(order) and data[order[end]] == data[order[start]]:
            end += 1
        for i in order[start:end]:
            ranks[i] = (start + end - len(order)) / 2
        start = end
    return ranks


def _root_of_product(x, y):
    """The root of a product of floats, as if that were not rounded."""
    root = math.sqrt(x * y)
    if math.isinf(x) or math.isinf(y) or math.isnan(root) or not x or not y:
        return root
    if not root or math.isinf(root):
        return _sqrt(Fraction(x) * Fraction(y))
    # A step of Newton's method with the difference of the square computed exactly.
    return root + math.sumprod((x, root), (y, -root)) / (2.0 * root)


def correlation(x, y, /, *, method='linear'):
    """Pearson's coefficient of correlation, with method 'ranked' Spearman's."""
    n = _check_pairs('correlation', x, y)
    if method == 'ranked':
        x, y = _ranks(x), _ranks(y)
    elif method == 'linear':
        x, y = _centered(x, n)[0], _centered(y, n)[0]
    else:
        raise ValueError(f'Unknown method: {method!r}')
    sxx, syy = math.sumprod(x, x), math.sumprod(y, y)
    divisor = _root_of_product(sxx, syy)
    if not divisor:
        raise StatisticsError('at least one of the inputs is constant')
    return math.sumprod(x, y) / divisor


LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the line nearest to the points, which with proportional passes through the origin."""
    n = _check_pairs('linear regression', x, y)
    intercept = 0.0
    if not proportional:
        x, xbar = _centered(x, n)
        y, ybar = _centered(y, n)
    sxy = math.sumprod(x, y) + 0.0
    sxx = math.sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    if not proportional:
        intercept = ybar - slope * xbar
    return LinearRegression(slope=slope, intercept=intercept)


# Normal distributions


def _polynomial(coefficients, x):
    """Its value: the coefficient of the highest power comes first."""
    value = 0.0
    for c in coefficients:
        value = value * x + c
    return value


# Numerators and denominators of algorithm AS 241 (M. J. Wichura, 1988): for the middle, for the tails, and for far tails.
_MIDDLE = ((2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
            1971.5909503065514427, 133.14166789178437745, 3.387132872796366608),
           (5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
            687.1870074920579083, 42.313330701600911252, 1.0))
_TAIL = ((7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504,
          5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734),
         (1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455,
          1.6763848301838038494, 2.05319162663775882187, 1.0))
_FAR_TAIL = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
              0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772),
             (2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
              0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1.0))


def _standard_inv_cdf(p):
    """Where a standard normal distribution reaches the probability."""
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        return _polynomial(_MIDDLE[0], r) * q / _polynomial(_MIDDLE[1], r)
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    numerator, denominator = _TAIL if r <= 5.0 else _FAR_TAIL
    r -= 1.6 if r <= 5.0 else 5.0
    x = _polynomial(numerator, r) / _polynomial(denominator, r)
    return -x if q < 0.0 else x


class NormalDist:
    """A normal distribution with mean mu and standard deviation sigma."""

    __slots__ = '_mu', '_sigma'

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        """The distribution with the mean and the standard deviation of a sample."""
        t, v, center = _variance('stdev', data, None, 2, 'two data points')
        return cls(float(_convert(center, t)), float(_sqrt(v)))

    def samples(self, n, *, seed=None):
        """A list of n random samples."""
        draw = random.random if seed is None else random.Random(seed).random
        mu, sigma = self._mu, self._sigma
        return [mu + sigma * _standard_inv_cdf(draw()) for _ in repeat(None, n)]

    def _defined(self, name):
        if not self._sigma:
            raise StatisticsError(f'{name}() not defined when sigma is zero')

    def pdf(self, x):
        """The density at x."""
        self._defined('pdf')
        variance = self._sigma * self._sigma
        diff = x - self._mu
        return math.exp(diff * diff / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        """The probability of values up to x."""
        self._defined('cdf')
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * _SQRT2)))

    def inv_cdf(self, p):
        """The x with cdf(x) == p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return self._mu + self._sigma * _standard_inv_cdf(p)

    def quantiles(self, n=4):
        """The n - 1 points that divide it into n parts of equal probability."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """How much the areas under the curves of two distributions have in common, from 0 to 1."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        a, b = self, other
        if (b._sigma, b._mu) < (a._sigma, a._mu):
            a, b = b, a
        a_variance, b_variance = a.variance, b.variance
        if not a_variance or not b_variance:
            raise StatisticsError('overlap() not defined when sigma is zero')
        wider = b_variance - a_variance
        distance = abs(b._mu - a._mu)
        if not wider:
            return math.erfc(distance / (2.0 * a._sigma * _SQRT2))
        # The curves cross where their densities are equal: at the roots of a quadratic equation.
        middle = a._mu * b_variance - b._mu * a_variance
        reach = a._sigma * b._sigma * math.sqrt(distance * distance + wider * math.log(b_variance / a_variance))
        x, y = (middle + reach) / wider, (middle - reach) / wider
        return 1.0 - (abs(b.cdf(x) - a.cdf(x)) + abs(b.cdf(y) - a.cdf(y)))

    def zscore(self, x):
        """The distance of x to the mean in standard deviations."""
        self._defined('zscore')
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        """The arithmetic mean."""
        return self._mu

    @property
    def median(self):
        """The middle."""
        return self._mu

    @property
    def mode(self):
        """Where the density is greatest."""
        return self._mu

    @property
    def stdev(self):
        """The standard deviation."""
        return self._sigma

    @property
    def variance(self):
        """The square of the standard deviation."""
        return self._sigma * self._sigma

    def __add__(self, other):
        """The sum with a constant, or with another, independent distribution."""
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    __radd__ = __add__

    def __sub__(self, other):
        """The difference from a constant, or from another, independent distribution."""
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    def __mul__(self, other):
        """The distribution with values multiplied by a constant."""
        return NormalDist(self._mu * other, self._sigma * math.fabs(other))

    __rmul__ = __mul__

    def __truediv__(self, other):
        """The distribution with values divided by a constant."""
        return NormalDist(self._mu / other, self._sigma / math.fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'


# Kernel density estimation


def _solve(cdf, p):
    """Where a distribution on -1 to 1 that is symmetric about 0 reaches the probability."""
    low, high = -1.0, 1.0
    while True:
        x = (low + high) / 2.0
        if x == low or x == high:
            return x
        if cdf(x) < p:
            low = x
        else:
            high = x


def _quartic_cdf(t):
    return 3 / 16 * t ** 5 - 5 / 8 * t ** 3 + 15 / 16 * t + 1 / 2


def _triweight_cdf(t):
    return 35 / 32 * (-1 / 7 * t ** 7 + 3 / 5 * t ** 5 - t ** 3 + t) + 1 / 2


# Of each kernel the density, the distribution function, its inverse, and whether it ends at -1 and 1.
_KERNELS = {
    'normal': (lambda t: math.exp(-1 / 2 * t * t) / math.sqrt(2 * math.pi), lambda t: 1 / 2 * (1.0 + math.erf(t / _SQRT2)),
               _standard_inv_cdf, False),
    'logistic': (lambda t: 1 / 2 / (1.0 + math.cosh(t)), lambda t: 1.0 - 1.0 / (math.exp(t) + 1.0), lambda p: math.log(p / (1 - p)), False),
    'sigmoid': (lambda t: 1 / math.pi / math.cosh(t), lambda t: 2 / math.pi * math.atan(math.exp(t)),
                lambda p: math.log(math.tan(p * math.pi / 2)), False),
    'rectangular': (lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, lambda p: 2 * p - 1, True),
    'triangular': (lambda t: 1.0 - abs(t), lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2,
                   lambda p: math.sqrt(2 * p) - 1 if p < 1 / 2 else 1 - math.sqrt(2 - 2 * p), True),
    'parabolic': (lambda t: 3 / 4 * (1.0 - t * t), lambda t: -1 / 4 * t ** 3 + 3 / 4 * t + 1 / 2,
                  lambda p: 2 * math.cos((math.acos(2 * p - 1) + math.pi) / 3), True),
    'quartic': (lambda t: 15 / 16 * (1.0 - t * t) ** 2, _quartic_cdf, lambda p: _solve(_quartic_cdf, p), True),
    'triweight': (lambda t: 35 / 32 * (1.0 - t * t) ** 3, _triweight_cdf, lambda p: _solve(_triweight_cdf, p), True),
    'cosine': (lambda t: math.pi / 4 * math.cos(math.pi / 2 * t), lambda t: 1 / 2 * math.sin(math.pi / 2 * t) + 1 / 2,
               lambda p: 2 * math.asin(2 * p - 1) / math.pi, True),
}
_KERNEL_NAMES = {'gauss': 'normal', 'uniform': 'rectangular', 'epanechnikov': 'parabolic', 'biweight': 'quartic'}


def _kernel(data, h, name):
    """The kernel with the name, when the data and the bandwidth h are ones to estimate with."""
    if not data:
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
    try:
        return _KERNELS[_KERNEL_NAMES.get(name, name)]
    except KeyError:
        raise StatisticsError(f'Unknown kernel name: {name!r}')


def kde(data, h, kernel='normal', *, cumulative=False):
    """A function that estimates the density of what the data are a sample of, with cumulative its distribution.

    The density is that of a kernel of width h about each of the data.
    """
    density, distribution, _, bounded = _kernel(data, h, kernel)
    samples = sorted(data) if bounded else list(data)
    n = len(samples)
    if bounded:
        # Only the samples no further than h from x count.
        def pdf(x):
            near = samples[bisect_left(samples, x - h):bisect_right(samples, x + h)]
            return sum([density((x - x_i) / h) for x_i in near]) / (n * h)

        def cdf(x):
            below = bisect_left(samples, x - h)
            near = samples[below:bisect_right(samples, x + h)]
            return sum([distribution((x - x_i) / h) for x_i in near], below) / n
    else:
        def pdf(x):
            return sum([density((x - x_i) / h) for x_i in samples]) / (n * h)

        def cdf(x):
            return sum([distribution((x - x_i) / h) for x_i in samples]) / n

    pdf.__doc__ = f'PDF estimate with {h=!r} and {kernel=!r}'
    cdf.__doc__ = f'CDF estimate with {h=!r} and {kernel=!r}'
    return cdf if cumulative else pdf


def kde_random(data, h, kernel='normal', *, seed=None):
    """A function that draws numbers from the density that kde estimates."""
    _, _, inverse, _ = _kernel(data, h, kernel)
    source = random.Random(seed)

    def rand():
        return source.choice(data) + h * inverse(source.random())

    rand.__doc__ = f'Random KDE selection with {h=!r} and {kernel=!r}'
    return rand
