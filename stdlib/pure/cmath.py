# CPython has this in C.
"""Mathematics with complex numbers.

The functions follow W. Kahan, "Branch Cuts for Complex Elementary Functions":
sums of squares are not formed where they would overflow or cancel, and the sign
of a zero tells the side of a branch cut. Infinities and nans are as in annex G
of the C standard.
"""

import math as _math
from math import atan2 as _atan2, copysign as _copysign, hypot as _hypot, isfinite as _isfinite, isinf as _isinf, isnan as _isnan

__all__ = ['acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'e', 'exp', 'inf', 'infj', 'isclose', 'isfinite', 'isinf',
           'isnan', 'log', 'log10', 'nan', 'nanj', 'phase', 'pi', 'polar', 'rect', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'tau']

e, pi, tau, inf, nan = _math.e, _math.pi, _math.tau, _math.inf, _math.nan
infj, nanj = complex(0.0, inf), complex(0.0, nan)

_MAX = 1.7976931348623157e+308
_MIN = 2.2250738585072014e-308  # the least normal float
_LARGE = _MAX / 4
_LARGE_ROOT = _math.sqrt(_LARGE)
_LARGE_LOG = _math.log(_LARGE)
_LN2 = _math.log(2)


def _parts(z):
    """The real and imaginary part of what stands for a complex number."""
    if type(z) is not complex:
        cls = type(z)
        if issubclass(cls, str) or not (hasattr(cls, '__complex__') or hasattr(cls, '__float__') or hasattr(cls, '__index__')):
            raise TypeError(f'must be real number, not {cls.__name__}')
        z = complex(z)
    return z.real, z.imag


def _domain_error():
    return ValueError('math domain error')


def _finite(x, y):
    """The result of finite arguments."""
    if _isinf(x) or _isinf(y):
        raise OverflowError('math range error')
    return complex(x, y)


def _log_of_large(x, y):
    """The logarithm of twice the absolute value, which itself might overflow."""
    return _math.log(_hypot(x / 2, y / 2)) + 2 * _LN2


def _infinite(like):
    """Infinity with the sign of a number, nan being positive."""
    return inf if _isnan(like) else _copysign(inf, like)


def phase(z, /):
    """Return argument, also known as the phase angle, of a complex."""
    x, y = _parts(z)
    return _atan2(y, x)


def polar(z, /):
    """Convert a complex from rectangular coordinates to polar coordinates."""
    x, y = _parts(z)
    r = _hypot(x, y)
    if _isinf(r) and _isfinite(x) and _isfinite(y):
        raise OverflowError('math range error')
    return r, _atan2(y, x)


def rect(r, phi, /):
    """Convert from polar coordinates to rectangular coordinates."""
    r, phi = _real(r), _real(phi)
    if _isfinite(r) and _isfinite(phi):
        return complex(r, r * phi) if phi == 0 else complex(r * _math.cos(phi), r * _math.sin(phi))
    if not _isfinite(phi) and r == 0:
        return 0j
    if _isnan(r):
        return complex(nan, 0.0 if phi == 0 else nan)
    if _isinf(phi):
        raise _domain_error()
    if _isnan(phi):
        return complex(inf if _isinf(r) else nan, nan)
    sign = _copysign(1.0, r)
    if phi == 0:
        return complex(r, sign * phi)
    return complex(_copysign(inf, sign * _math.cos(phi)), _copysign(inf, sign * _math.sin(phi)))


def _real(x):
    return x if type(x) is float else _math.copysign(x, x)


def sqrt(z, /):
    """Return the square root of z."""
    x, y = _parts(z)
    if not (_isfinite(x) and _isfinite(y)):
        if _isinf(y):
            return complex(inf, y)
        if not _isinf(x):
            return complex(nan, nan)
        if x > 0:
            return complex(inf, _copysign(0.0, y) if _isfinite(y) else nan)
        return complex(nan, inf) if _isnan(y) else complex(0.0, _copysign(inf, y))
    if x == 0 and y == 0:
        return complex(0.0, y)
    a, b = abs(x), abs(y)
    if a < _MIN and b < _MIN:
        a = _math.ldexp(a, 53)
        s = _math.ldexp(_math.sqrt(a + _hypot(a, _math.ldexp(b, 53))), -27)
    else:
        a /= 8
        s = 2 * _math.sqrt(a + _hypot(a, b / 8))
    d = b / (2 * s)
    return complex(s, _copysign(d, y)) if x >= 0 else complex(d, _copysign(s, y))


def exp(z, /):
    """Return the exponential value e**z."""
    x, y = _parts(z)
    if _isfinite(x) and _isfinite(y):
        if x > _LARGE_LOG:
            r = _math.exp(x - 1)
            return _finite(r * _math.cos(y) * e, r * _math.sin(y) * e)
        r = _math.exp(x)
        return _finite(r * _math.cos(y), r * _math.sin(y))
    if x == -inf:
        return complex(_copysign(0.0, _math.cos(y)), _copysign(0.0, _math.sin(y))) if _isfinite(y) else 0j
    if _isinf(y) and not _isnan(x):
        raise _domain_error()
    if y == 0:
        return complex(x, y)
    if x == inf:
        return complex(inf, nan) if _isnan(y) else complex(_copysign(inf, _math.cos(y)), _copysign(inf, _math.sin(y)))
    return complex(nan, nan)


def _log(z):
    x, y = _parts(z)
    a, b = abs(x), abs(y)
    if not (_isfinite(x) and _isfinite(y)):
        r = _hypot(x, y)
    elif a > _LARGE or b > _LARGE:
        r = _math.log(_hypot(a / 2, b / 2)) + _LN2
    elif a < _MIN and b < _MIN:
        r = -inf if a == 0 and b == 0 else _math.log(_hypot(_math.ldexp(a, 53), _math.ldexp(b, 53))) - 53 * _LN2
    else:
        r = _hypot(a, b)
        if 0.71 <= r <= 1.73:
            a, b = max(a, b), min(a, b)
            r = _math.log1p((a - 1) * (a + 1) + b * b) / 2
        else:
            r = _math.log(r)
    return complex(r, _atan2(y, x))


def log(z, base=None, /):
    """Return the logarithm of z to the given base, the natural one if there is none."""
    r = _log(z)
    if base is None:
        if r.real == -inf:
            raise _domain_error()
        return r
    below = _log(base)
    if below == 0 or below.real == -inf:
        raise _domain_error()
    return r / below


def log10(z, /):
    """Return the base-10 logarithm of z."""
    r = log(z)
    return complex(r.real / _math.log(10), r.imag / _math.log(10))


def acos(z, /):
    """Return the arc cosine of z."""
    x, y = _parts(z)
    if _isinf(x) or _isinf(y):
        return complex(_atan2(abs(y), x), inf if _isnan(y) else -_copysign(inf, y))
    if _isnan(x) or _isnan(y):
        return complex(pi / 2 if x == 0 else nan, nan)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(_atan2(abs(y), x), -_copysign(_log_of_large(x, y), y))
    a, b = sqrt(complex(1 - x, -y)), sqrt(complex(1 + x, y))
    return complex(2 * _atan2(a.real, b.real), _math.asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    """Return the inverse hyperbolic cosine of z."""
    x, y = _parts(z)
    if _isinf(x) or _isinf(y):
        return complex(inf, _atan2(y, x))
    if _isnan(x) or _isnan(y):
        return complex(nan, nan)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(_log_of_large(x, y), _atan2(y, x))
    a, b = sqrt(complex(x - 1, y)), sqrt(complex(x + 1, y))
    return complex(_math.asinh(a.real * b.real + a.imag * b.imag), 2 * _atan2(a.imag, b.real))


def asin(z, /):
    """Return the arc sine of z."""
    x, y = _parts(z)
    r = asinh(complex(-y, x))
    return complex(r.imag, -r.real)


def asinh(z, /):
    """Return the inverse hyperbolic sine of z."""
    x, y = _parts(z)
    if _isinf(x) or _isinf(y):
        return complex(_infinite(x), _atan2(y, abs(x)))
    if _isnan(x) or _isnan(y):
        return complex(nan, y if y == 0 else nan)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(_copysign(_log_of_large(x, y), x), _atan2(y, abs(x)))
    a, b = sqrt(complex(1 + y, -x)), sqrt(complex(1 - y, x))
    return complex(_math.asinh(a.real * b.imag - b.real * a.imag), _atan2(y, a.real * b.real - a.imag * b.imag))


def atan(z, /):
    """Return the arc tangent of z."""
    x, y = _parts(z)
    r = atanh(complex(-y, x))
    return complex(r.imag, -r.real)


def atanh(z, /):
    """Return the inverse hyperbolic tangent of z."""
    x, y = _parts(z)
    if _isinf(y) or _isinf(x) and not _isnan(y):
        return complex(0.0 if _isnan(x) else _copysign(0.0, x), _copysign(pi / 2, y))
    if _isnan(x) or _isnan(y):
        return complex(_copysign(0.0, x) if x == 0 or _isinf(x) else nan, nan)
    if _copysign(1.0, x) < 0:
        r = atanh(complex(-x, -y))
        return complex(-r.real, -r.imag)
    b = abs(y)
    if x > _LARGE_ROOT or b > _LARGE_ROOT:
        h = _hypot(x / 2, b / 2)
        return complex(x / 4 / h / h, -_copysign(pi / 2, -y))
    if x == 1 and b < _math.sqrt(_MIN):
        if b == 0:
            raise _domain_error()
        return complex(-_math.log(_math.sqrt(b) / _math.sqrt(_hypot(b, 2))), _copysign(_atan2(2, -b) / 2, y))
    return complex(_math.log1p(4 * x / ((1 - x) * (1 - x) + b * b)) / 4, -_atan2(-2 * y, (1 - x) * (1 + x) - b * b) / 2)


def cos(z, /):
    """Return the cosine of z."""
    x, y = _parts(z)
    return cosh(complex(-y, x))


def cosh(z, /):
    """Return the hyperbolic cosine of z."""
    x, y = _parts(z)
    if _isfinite(x) and _isfinite(y):
        if abs(x) > _LARGE_LOG:
            near = x - _copysign(1.0, x)
            return _finite(_math.cos(y) * _math.cosh(near) * e, _math.sin(y) * _math.sinh(near) * e)
        return complex(_math.cos(y) * _math.cosh(x), _math.sin(y) * _math.sinh(x))
    if _isinf(y) and not _isnan(x):
        raise _domain_error()
    if _isinf(x):
        sign = _copysign(1.0, x)
        if _isnan(y):
            return complex(inf, nan)
        return complex(inf, sign * y) if y == 0 else complex(_copysign(inf, _math.cos(y)), sign * _copysign(inf, _math.sin(y)))
    if _isnan(x):
        return complex(nan, 0.0 if y == 0 else nan)
    return complex(nan, 0.0 if x == 0 else nan)


def sin(z, /):
    """Return the sine of z."""
    x, y = _parts(z)
    r = sinh(complex(-y, x))
    return complex(r.imag, -r.real)


def sinh(z, /):
    """Return the hyperbolic sine of z."""
    x, y = _parts(z)
    if _isfinite(x) and _isfinite(y):
        if abs(x) > _LARGE_LOG:
            near = x - _copysign(1.0, x)
            return _finite(_math.cos(y) * _math.sinh(near) * e, _math.sin(y) * _math.cosh(near) * e)
        return complex(_math.cos(y) * _math.sinh(x), _math.sin(y) * _math.cosh(x))
    if _isinf(y) and not _isnan(x):
        raise _domain_error()
    if y == 0:
        return complex(x, y)
    if _isinf(x):
        if _isnan(y):
            return complex(inf, nan)
        return complex(_copysign(1.0, x) * _copysign(inf, _math.cos(y)), _copysign(inf, _math.sin(y)))
    return complex(0.0 if x == 0 else nan, nan)


def tan(z, /):
    """Return the tangent of z."""
    x, y = _parts(z)
    r = tanh(complex(-y, x))
    return complex(r.imag, -r.real)


def tanh(z, /):
    """Return the hyperbolic tangent of z."""
    x, y = _parts(z)
    if _isinf(x):
        return complex(_copysign(1.0, x), _copysign(0.0, _math.sin(y) * _math.cos(y)) if _isfinite(y) else 0.0)
    if not (_isfinite(x) and _isfinite(y)):
        if _isinf(y) and not _isnan(x):
            raise _domain_error()
        return complex(nan, y if y == 0 else nan)
    if abs(x) > _LARGE_LOG:
        return complex(_copysign(1.0, x), 4 * _math.sin(y) * _math.cos(y) * _math.exp(-2 * abs(x)))
    tx, ty, cx = _math.tanh(x), _math.tan(y), 1 / _math.cosh(x)
    product = tx * ty
    below = 1 + product * product
    return complex(tx * (1 + ty * ty) / below, ty / below * cx * cx)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Determine whether two complex numbers are close in value.

    rel_tol is the maximum difference relative to the larger of the two, abs_tol the maximum difference whatever they are.
    """
    a, b = complex(*_parts(a)), complex(*_parts(b))
    rel_tol, abs_tol = _real(rel_tol), _real(abs_tol)
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol


def isfinite(z, /):
    """Return True if both the real and imaginary parts of z are finite, else False."""
    x, y = _parts(z)
    return _isfinite(x) and _isfinite(y)


def isinf(z, /):
    """Checks if the real or imaginary part of z is infinite."""
    x, y = _parts(z)
    return _isinf(x) or _isinf(y)


def isnan(z, /):
    """Checks if the real or imaginary part of z not a number (NaN)."""
    x, y = _parts(z)
    return _isnan(x) or _isnan(y)
