# The math module.
import math
print(math.pi, math.e, math.tau, math.inf, math.nan)
for f, args in (('sqrt', (2,)), ('floor', (-1.5,)), ('ceil', (1.2,)), ('trunc', (-1.9,)), ('factorial', (20,)), ('gcd', (12, 18)), ('lcm', (4, 6)), ('comb', (10, 3)), ('perm', (5, 2)), ('isqrt', (10 ** 20 + 1,)), ('pow', (2, 0.5)), ('exp', (1,)), ('log', (10,)), ('log', (8, 2)), ('log2', (8,)), ('log10', (1000,)), ('log1p', (1e-10,)), ('expm1', (1e-10,)), ('sin', (1,)), ('cos', (1,)), ('tan', (1,)), ('asin', (0.5,)), ('acos', (0.5,)), ('atan', (1,)), ('atan2', (1, -1)), ('sinh', (1,)), ('cosh', (1,)), ('tanh', (0.5,)), ('hypot', (3, 4)), ('hypot', (1, 2, 3)), ('degrees', (math.pi,)), ('radians', (180,)), ('fabs', (-2,)), ('fmod', (-7, 3)), ('remainder', (7, 4)), ('modf', (2.75,)), ('frexp', (10.5,)), ('ldexp', (0.5, 4)), ('copysign', (1, -0.0)), ('isnan', (math.nan,)), ('isinf', (-math.inf,)), ('isfinite', (1,)), ('isclose', (0.1 + 0.2, 0.3)), ('fsum', ([0.1] * 10,)), ('prod', ([1, 2, 3, 4],)), ('dist', ((0, 0), (3, 4))), ('gamma', (5,)), ('erf', (0.5,)), ('exp2', (3,)), ('nextafter', (1, 2)), ('ulp', (1,)), ('sumprod', ([1, 2], [3, 4])), ('fma', (2, 3, 4))):
    print(f, args, getattr(math, f)(*args))
print(math.gcd(), math.lcm(), math.prod([]), math.fsum([1e16, 1, -1e16]), math.floor(10 ** 30), math.sqrt(10 ** 30), math.log(10 ** 400), math.log2(2 ** 2000), math.factorial(30), math.comb(3, 5), math.prod([2], start=5), math.trunc(1e20), math.isqrt(0))
for src in ('sqrt(-1)', 'log(0)', 'log(-1)', 'factorial(-1)', 'factorial(1.5)', 'acos(2)', 'exp(1000)', 'floor(inf)', 'floor(nan)', 'sqrt("x")', 'gcd(1.5)', 'comb(-1, 2)', 'isqrt(-1)', 'pow(0, -1)', 'fmod(1, 0)', 'sin(inf)', 'sqrt()', 'sqrt(1, 2)', 'dist((1,), (1, 2))', 'ldexp(1.0, 5000)', 'gamma(0)', 'log(10, 1)', 'atan2(1)', 'fsum([1, "a"])'):
    try:
        print(src, eval(src, vars(math)))
    except Exception as e:
        print(src, '|', type(e).__name__, '|', e)
