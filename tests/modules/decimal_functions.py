# Powers, roots, exponentials and logarithms: results and flags.
import random
from decimal import *

D = Decimal
r = random.Random(2)


def run(name, c, f, *args):
    c.clear_flags()
    try:
        result = f(*args)
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(name, *args, 'in', c.prec, c.rounding, '->', result, *[s.__name__ for s in c.flags if c.flags[s]])


c = Context(prec=9, traps=[])
VALUES = [D(v) for v in '0 -0 1 -1 2 -2 0.5 -0.5 1.0 1.00 4 10 1E+3 inf -inf nan snan5 1.5 1E-7 1E+500000 1E-999990 9.99999999 1234567890123 0E+3'.split()]
for a in VALUES:
    for name in ('exp', 'ln', 'log10', 'sqrt'):
        run(name, c, getattr(c, name), a)
    for b in VALUES:
        run('power', c, c.power, a, b)
for args in ((2, 10, 1000), (2, -1, 7), (3, 0, 5), (0, 0, 5), (-3, 3, 5), (3, 3, -5), (3, 3, 0), (D('2.5'), 2, 3), (D('2.0'), 2, 3), (D('1e3'), 5, 7), (2, 1, D('1E+10')),
             (2, 1, 1), (0, 5, 3), (D('-0'), 5, 3), (D('inf'), 2, 3), (D('nan'), 2, 3), (2, D('snan'), 3), (2, 10 ** 5, 10 ** 9 - 1), (2, 5, 10 ** 9)):
    run('power modulo', c, c.power, *args)
print(D(2) ** 100, D(2) ** -2, D('1.1') ** 10, 2 ** D('0.5'), D(10) ** 3, pow(D(3), 4, 5), pow(3, D(4), 5), D(100) ** D('0.5'), D('0.5') ** 3)
for prec in (1, 5, 28, 50, 200):
    c = Context(prec=prec)
    print(c.sqrt(D(2)), c.exp(D(1)), c.ln(D(2)), c.log10(D(2)), c.power(D(2), D('0.3')), c.ln(D('1.000000000000000000000000001')), c.exp(D('-1E-20')), c.ln(D('1E+1000')), sep='\n')
ROUNDINGS = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
for _ in range(400):
    c = Context(prec=r.choice((1, 2, 3, 5, 9, 16, 28, 28, 40)), rounding=r.choice(ROUNDINGS), traps=[])
    a = D(r.choice((r.randint(0, 20), f'{r.randint(0, 999)}E-2', f'1.{"0" * r.randint(0, 20)}{r.randint(0, 99)}', f'0.9{"9" * r.randint(0, 20)}{r.randint(0, 99)}', '10', '0.1',
                    '-2', '1.21', f'{r.getrandbits(90)}E{r.randint(-60, 60)}')))
    b = D(r.choice((r.randint(-20, 20), r.randint(-1000, 1000), f'{r.randint(-99, 99)}E-1', '0.5', '-0.5', f'{r.getrandbits(40)}e-{r.randint(1, 20)}', r.randint(0, 10 ** 10))))
    name = r.choice(('power', 'power', 'exp', 'ln', 'log10', 'sqrt'))
    if name == 'power':
        run(name, c, c.power, a, b)
    else:
        run(name, c, getattr(c, name), b if name == 'exp' else a)
