# CPython has this in C.
"""Elementary functions to any number of digits, for module decimal.

A number is an int n and an exponent of ten; results are a sign, about p digits as
an int, the last of which may be some units off, and its exponent. Inside, numbers
are ints that count units of 2**-w.
"""

import math

__all__ = ['exp', 'ln', 'log10']

_ln10 = 0, 0  # the precision w and the logarithm of 10, as last computed


def _log_of_ten(w):
    """The natural logarithm of 10 in units of 2**-w."""
    global _ln10
    precision, value = _ln10
    if precision < w:
        precision = w + w // 2 + 64
        # 10 = (32/30)**46 * (50/48)**34 * (162/160)**20, and ln((k+1)/(k-1)) = 2 artanh(1/k).
        value = 46 * _artanh_of_inverse(31, precision) + 34 * _artanh_of_inverse(49, precision) + 20 * _artanh_of_inverse(161, precision)
        _ln10 = precision, value
    return value >> precision - w


def _artanh_of_inverse(k, w):
    power = total = (1 << w) // k
    square = k * k
    i = 1
    while power:
        power //= square
        i += 2
        total += power // i
    return total


def _scaled(n, exp, w):
    """n * 10**exp in units of 2**-w, rounded down."""
    return n * 10 ** exp << w if exp >= 0 else (n << w) // 10 ** -exp


def _exp(x, w):
    """e**x for x from 0 to 5, both in units of 2**-w, with an error of some units."""
    halvings = math.isqrt(w) // 2 + 1
    guard = halvings + 8
    w += guard
    x = x << guard >> halvings
    term = total = 1 << w
    i = 1
    while term:
        term = (term * x >> w) // i
        total += term
        i += 1
    for _ in range(halvings):
        total = total * total >> w
    return total >> guard


def exp(n, exponent, p):
    """e ** (n * 10**exponent)"""
    w = p * 33220 // 10_000 + 20
    # By a power of 10 it comes between 1 and 10.
    integer_bits = max(0, (n.bit_length() * 3 // 10 + exponent) * 10 // 3 + 8)
    log_of_ten = _log_of_ten(w + integer_bits)
    power, rest = divmod(_scaled(n, exponent, w + integer_bits), log_of_ten)
    return 0, _exp(rest >> integer_bits, w) * 10 ** p >> w, power - p


def _ln(n, exponent, w):
    """The natural logarithm of n * 10**exponent in units of 2**-w."""
    # By a power of 10 it comes between 1 and 100. From there Halley's method triples the digits of a float with each step.
    digits = n.bit_length() * 30102999566398 // 100_000_000_000_000 or 1
    power = exponent + digits - 1
    log_of_ten = _log_of_ten(w + abs(power).bit_length()) * power >> abs(power).bit_length()
    x = _scaled(n, 1 - digits, w)
    y = int(math.log(x / (1 << w)) * (1 << 60)) << w >> 60
    known = 45
    while known < w + 4:
        e = _exp(y, w) if y > 0 else (1 << 2 * w) // _exp(-y, w)
        y += (2 * (x - e) << w) // (x + e)
        known *= 3
    return y + log_of_ten


def _near_one(n, exponent):
    """How many zeros or nines follow in 1.000… or 0.999…, or more: the first digit of a logarithm stands so much further behind."""
    if exponent >= 0 or abs(n.bit_length() + exponent * 3321928095 // 1_000_000_000) > 4:
        return 0
    return max(0, -exponent - abs(n - 10 ** -exponent).bit_length() * 3 // 10)


def _as_digits(value, w, p):
    """A value in units of 2**-w as a sign, p digits or more and an exponent."""
    size = abs(value)
    shift = p + max(0, (w - size.bit_length()) * 30103 // 100_000 + 1)
    return int(value < 0), size * 10 ** shift >> w, -shift


def ln(n, exponent, p):
    """The natural logarithm of n * 10**exponent"""
    w = (p + _near_one(n, exponent)) * 33220 // 10_000 + 20
    return _as_digits(_ln(n, exponent, w), w, p)


def log10(n, exponent, p):
    """The logarithm to the base 10 of n * 10**exponent"""
    w = (p + _near_one(n, exponent)) * 33220 // 10_000 + 20
    extra = exponent.bit_length() + n.bit_length().bit_length() + 4
    return _as_digits((_ln(n, exponent, w + extra) << w + extra) // _log_of_ten(w + extra) >> extra, w, p)
