# Every way to call and every kind of parameter.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return (a, b, c, args, d, e, kw)


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=0))
print(f(1, c=9, d=4, z=1, a=7, b=8))
print(f(*[1, 2], *(3, 4), d=1, **{'x': 1}, **{'y': 2}))
print(f(1, *range(2, 5), d=4, e=6))
print(f(*'ab', **{'d': 1, 'e f': 2}))


def only_kw(*, k):
    return k


def only_pos(p, /):
    return p


def star(*args):
    return args


def kwargs(**kw):
    return kw


print(only_kw(k=1), only_pos(2), star(), kwargs())
print(star(*[], *'', *range(3)), kwargs(b=1, a=2))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, j=3))


def order(n):
    print('arg', n)
    return n


star(order(1), *[order(2)], order(3), *(order(4),))
kwargs(a=order(1), **{'b': order(2)}, c=order(3))

for source in ('f()', 'f(1)', 'f(d=1)', 'only_kw(1)', 'only_kw()', 'only_pos(p=1)', 'only_pos()',
               'only_pos(1, 2)', 'only_kw(k=1, j=2)', 'f(1, 2, 3, 4, d=1, c=2)', 'star(a=1)',
               'kwargs(1)', 'kwargs(**{1: 2})', 'kwargs(a=1, **{"a": 2})', 'star(*1)', 'kwargs(**1)',
               '(lambda x: x)()', '(lambda x, y: x)(1, 2, 3)', '(lambda a, b, c: 0)()', 'print(1, nope=2)', '(lambda n: n())(1)', '(lambda n: n())(None)'):
    try:
        print(eval(source))
    except TypeError as e:
        print(e)
