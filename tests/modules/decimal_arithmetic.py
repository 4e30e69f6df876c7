# Operations on numbers of many magnitudes in many contexts: results and flags.
import operator as o
import random
from decimal import *
from fractions import Fraction

D = Decimal
r = random.Random(1)
ROUNDINGS = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]


def digits():
    k = r.choice((1, 1, 2, 3, 5, 9, 15, 28, 29, 40))
    s = ''.join(r.choice('0123456789') for _ in range(k))
    return r.choice((s, s, s, s[0] + '0' * (k - 1), '9' * k, s[:k // 2 + 1] + '5' + '0' * (k // 2), s[:k // 2 + 1] + '4' + '9' * (k // 2), '0',
                     ''.join(r.choice('01') for _ in range(k))))


def number(c):
    if r.random() < .06:
        return D(r.choice(('inf', '-inf', 'nan', '-nan', 'snan', 'nan12', 'snan345', 'nan' + '123456789' * 5)))
    e = r.choice((0, 0, r.randint(-5, 5), r.randint(-40, 40), r.randint(-3, 0), c.Emax - r.randint(0, 60), c.Emin + r.randint(-40, 40),
                  c.Etiny() + r.randint(-3, 3), c.Etop() + r.randint(-3, 3)))
    return D(f'{r.choice(("", "-"))}{digits()}e{e if r.random() < .6 else r.randint(-4, 0)}')


def context():
    c = Context(prec=r.choice((1, 2, 3, 5, 9, 16, 28, 28)), rounding=r.choice(ROUNDINGS), clamp=int(r.random() < .15), traps=[])
    if r.random() < .5:
        c.Emin, c.Emax = -r.choice((0, 5, 20, 99, 383)), r.choice((0, 5, 20, 99, 384))
    if r.random() < .05:
        for signal in r.sample(list(c.traps), 2):
            c.traps[signal] = True
    return c


def run(name, c, f, *args):
    c.clear_flags()
    try:
        result = f(*args)
    except Exception as e:
        result = f'{type(e).__name__}: {e}' if not isinstance(e, TypeError) else 'TypeError'
    print(name, *args, 'in', c.prec, c.rounding, c.Emin, c.Emax, c.clamp, '->', result, *[s.__name__ for s in c.flags if c.flags[s]])


ONE = ('abs plus minus sqrt normalize to_integral_exact to_integral_value next_plus next_minus logb number_class is_normal is_subnormal is_zero '
       'is_signed to_sci_string to_eng_string copy_abs copy_negate logical_invert canonical is_qnan is_snan is_nan is_finite is_infinite').split()
TWO = ('add subtract multiply divide add subtract multiply divide divide_int remainder divmod remainder_near compare compare_signal compare_total '
       'compare_total_mag max min max_mag min_mag next_toward quantize same_quantum copy_sign').split()
OPERATORS = [o.add, o.sub, o.mul, o.truediv, o.floordiv, o.mod, divmod, o.lt, o.le, o.gt, o.ge, o.eq, o.ne]
for _ in range(900):
    c = context()
    setcontext(c)
    a, b = number(c), number(c)
    kind = r.random()
    if kind < .2:
        name = r.choice(ONE)
        run(name, c, getattr(c, name), a)
    elif kind < .6:
        name = r.choice(TWO)
        run(name, c, getattr(c, name), a, b)
    elif kind < .65:
        name = r.choice(('scaleb', 'rotate', 'shift'))
        run(name, c, getattr(c, name), a, D(r.choice((r.randint(-30, 30), f'{r.randint(-9, 9)}E-1'))))
    elif kind < .69:
        name = r.choice(('logical_and', 'logical_or', 'logical_xor'))
        run(name, c, getattr(c, name), D(f'{r.getrandbits(r.randint(1, 35)):b}'), D(f'{r.getrandbits(r.randint(1, 35)):b}') if r.random() < .8 else b)
    elif kind < .75:
        run('fma', c, c.fma, a, b, number(c))
    elif kind < .8:
        run('quantize', c, a.quantize, D((0, (1,), r.randint(-30, 10))), r.choice(ROUNDINGS))
    elif kind < .85:
        run('create_decimal', c, c.create_decimal, f'{digits()}e{r.randint(-60, 60)}')
    else:
        f = r.choice(OPERATORS)
        x = r.choice((b, r.randint(-10 ** 30, 10 ** 30), r.randint(-9, 9), r.uniform(-3, 3), Fraction(r.randint(-9, 9), r.randint(1, 9)), float('nan'), 0.5, 1j))
        a, x = r.choice(((a, x), (x, a)))
        run(f.__name__, c, f, a, x)
