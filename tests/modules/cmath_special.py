"""Module cmath at zeros, infinities, nans, branch cuts and the ends of the range."""
import cmath
import math

FUNCTIONS = ['acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'phase', 'polar', 'sin', 'sinh',
             'sqrt', 'tan', 'tanh', 'isfinite', 'isinf', 'isnan']
PARTS = [-math.inf, -1e308, -1.5, -1.0, -0.0, 0.0, 1e-10, 1.0, 2.0, 1e200, math.inf, math.nan]


def short(value):
    """The value without the digits that depend on the C library."""
    if isinstance(value, complex):
        return f'({value.real:.12g} {value.imag:.12g})'
    if isinstance(value, tuple):
        return ' '.join(map(short, value))
    return f'{value:.12g}' if isinstance(value, float) else repr(value)


def attempt(function, *arguments, **named):
    try:
        return short(function(*arguments, **named))
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for name in FUNCTIONS:
    for x in PARTS:
        print(name, x, *[attempt(getattr(cmath, name), complex(x, y)) for y in PARTS])
for r in PARTS:
    print('rect', r, *[attempt(cmath.rect, r, phi) for phi in PARTS])
for z in 710.5 + 1j, -710.5 + 2j, 800 + 1j, 1 + 710.5j, 1e-310 - 1e-309j, 0.8 + 0.1j, 3 - 4j:
    print(z, *[attempt(getattr(cmath, name), z) for name in FUNCTIONS])
