# math: values, domains, overflow.
from each import each
import math
from math import *
each('''
pi, e, tau, inf, nan, -inf
ceil(1.2), floor(-1.2), trunc(-1.7), ceil(5), floor(True), ceil(-0.5), fabs(-3), copysign(1, -0.0), fmod(-7, 3), fmod(7, -3), remainder(7, 4), modf(-1.5), frexp(8), frexp(0), ldexp(0.5, 4)
ceil(inf)
floor(nan)
ceil('a')
fmod(1, 0)
fmod(inf, 1)
remainder(1, 0)
sqrt(-1)
isqrt(-1)
isqrt(1.5)
log(0)
log(-1)
log(1, 1)
log(10**400), log2(2**5000), log10(10**400)
log()
log(1, 2, 3)
log('a')
exp(1000)
pow(0, -1)
pow(-1, 0.5)
pow(2, 5000)
pow(1, nan), pow(nan, 0), pow(inf, -1), pow(-inf, 3)
sin(0), cos(0), tan(0), asin(1), acos(1), atan(1), atan2(1, -1), atan2(0.0, -0.0), sinh(1), cosh(1), tanh(1), asinh(1), acosh(2), atanh(0.5), degrees(pi), radians(180)
sin(inf)
acos(2)
asin(-2)
acosh(0)
atanh(1)
factorial(0), factorial(20), factorial(25), comb(5, 2), comb(5, 6), perm(5, 2), perm(5), gcd(12, 18), gcd(), gcd(0, 0), gcd(-4, 6), gcd(2, 4, 6), lcm(4, 6), lcm(), lcm(0, 5), lcm(-3, 2)
factorial(-1)
factorial(1.5)
factorial('a')
factorial(10**20)
comb(-1, 2)
comb(2, -1)
comb(1.5, 1)
perm(-1)
gcd(1.5, 2)
gcd('a')
isnan(nan), isinf(-inf), isfinite(1), isclose(1, 1 + 1e-10), isclose(1, 1.1), isclose(0, 1e-10), isclose(0, 1e-10, abs_tol=1e-9), isclose(inf, inf), isclose(nan, nan)
isclose(1, 2, rel_tol=-1)
fsum([0.1] * 10), fsum([]), fsum([1e100, 1, -1e100]), prod([1, 2, 3]), prod([]), prod([1.5, 2]), prod([2], start=3), sumprod([1, 2], [3, 4]), sumprod([], [])
fsum([inf, -inf])
fsum(['a'])
prod(5)
sumprod([1], [1, 2])
sumprod([1], ['a'])
nextafter(1, 2), nextafter(0, -1), nextafter(1, 1), nextafter(0, 1, steps=3), ulp(1), ulp(0), ulp(inf), gamma(5), lgamma(5), gamma(0.5), erf(1), erfc(1), fma(2, 3, 4)
gamma(0)
gamma(-1)
gamma(200)
lgamma(0)
ldexp(1, 5000)
ldexp(1, -5000), ldexp(inf, 5)
ldexp(1, 1.5)
frexp(inf), modf(inf), modf(5), trunc(1e20), floor(1e20), ceil(1e300) % 1000
trunc('a')
trunc(inf)
hypot('a')
dist([1], [1, 2])
dist(1, 2)
fma(inf, 0, 1)
fma(1e308, 10, 0)
sqrt()
sqrt(1, 2)
sqrt('4')
sqrt(None)
sqrt(True), sqrt(4.0), floor(2**70 + 0.5), copysign(0, -1), copysign(nan, -1)
degrees('a')
''')
class F:
    def __float__(self): return 2.25
class Fi:
    def __float__(self): return 'x'
class Ix:
    def __index__(self): return 9
class Cl:
    def __ceil__(self): return 'ceil'
    def __floor__(self): return 'floor'
    def __trunc__(self): return 'trunc'
each('''
sqrt(F()), floor(F()), sqrt(Ix()), isqrt(Ix()), factorial(Ix()), gcd(Ix(), 3), ceil(Cl()), floor(Cl()), trunc(Cl()), round(2.5), int(F().__float__())
sqrt(Fi())
trunc(F())
ceil(object())
sqrt(10**400)
''')
