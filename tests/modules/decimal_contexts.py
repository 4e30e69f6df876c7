# Contexts: attributes, signals, traps, and which one is current.
import asyncio
import copy
import decimal
import threading
from decimal import *

D = Decimal


def err(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(getcontext(), DefaultContext, BasicContext, ExtendedContext, sep='\n')
for c in (DecimalException, Clamped, InvalidOperation, DivisionByZero, Inexact, Rounded, Subnormal, Overflow, Underflow, FloatOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext):
    print(c, [b.__name__ for b in c.__mro__])
print(MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, HAVE_THREADS, HAVE_CONTEXTVAR, ROUND_UP, decimal.__version__)
for name, values in dict(prec=(0, 10 ** 18, 10 ** 18 - 1, 1.5, 'a', True, -1), rounding=('ROUND_UP', 'x', 5), Emin=(0, 1, -10 ** 18, -10 ** 18 + 1, 'a'), Emax=(-1, 0, 10 ** 18, 'a'),
                         capitals=(0, 1, 2, 'a'), clamp=(0, 1, 2, 'a'), flags=([], [Inexact], {Inexact: True}, 5, [5], {Inexact: True, Rounded: False}), traps=([], [Overflow], [ValueError], 'a')).items():
    for value in values:
        print(name, value, err(lambda: Context(**{name: value})), err(setattr, Context(), name, value))
c = Context(prec=5, flags=[])
print(c.flags, c.traps, len(c.flags), err(lambda: c.flags['x']), err(lambda: c.flags.__delitem__(Inexact)), c.flags == c.traps, c.flags == c.copy().flags, c.flags.copy())
c.flags[Inexact] = 5
print(c.flags[Inexact], Inexact in c.flags, c.flags.get(Inexact), dict(c.flags) == c.flags, err(hash, c.flags), list(c.flags) == list(c.traps), list(c.flags.items())[0], c, c.copy(), copy.copy(c), c.__reduce__())
print(err(delattr, c, 'prec'), c.clear_flags(), c.clear_traps(), c, c.Etiny(), c.Etop(), c.radix())
print(err(setcontext, 5), err(localcontext, 5), D('1.5').exp(Context(prec=3)), err(D(1).exp, 5), D(7).sqrt(context=Context(prec=4)))
with localcontext(prec=3, rounding=ROUND_UP) as c:
    print(c, D(1) / 3, c is getcontext())
with localcontext(ExtendedContext) as c:
    print(D(1) / 0, c, c is ExtendedContext)
    c.prec = 4
print(getcontext() is getcontext(), getcontext().prec, D(1) / 3, ExtendedContext.prec)
setcontext(BasicContext)
print(getcontext() is BasicContext, getcontext(), D(2) / 3, err(lambda: D('1e-999999') / 3))
setcontext(Context())
for traps in ([Inexact, Rounded, Overflow, Clamped, Underflow, Subnormal], []):
    c = Context(traps=traps)
    for name, args in (('divide', (1, 3)), ('divide', (1, 0)), ('divide', (0, 0)), ('multiply', (D('1e999999'), 10)), ('multiply', (D('1e-999999'), D('1e-28'))), ('multiply', (D('1.5e-999999'), D('1e-27'))),
                       ('sqrt', (-1,)), ('create_decimal', ('x',)), ('divide_int', (10 ** 28, 1)), ('plus', (D('snan3'),)), ('plus', (D('nan' + '1' * 40),)), ('subtract', (D('inf'), D('inf'))), ('add', (1.5, 1)),
                       ('add', (None, 1)), ('create_decimal', (1.5,)), ('compare_signal', (D('nan'), 1)), ('create_decimal_from_float', (0.1,)), ('create_decimal', (D('nan' + '1' * 40),))):
        c.clear_flags()
        print(name, *args, err(getattr(c, name), *args), [s.__name__ for s in c.flags if c.flags[s]])
for f in (lambda: D('x'), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) // 0, lambda: D(1) % 0, lambda: D('snan') + 1, lambda: D('1e999999') * 10, lambda: D('nan') < 1, lambda: D(10) ** 10 ** 7, lambda: D(10 ** 30) // 1):
    try:
        print(f())
    except ArithmeticError as e:
        print(type(e), isinstance(e, ZeroDivisionError), e.args)
with localcontext(traps=[FloatOperation]) as c:
    print(err(D, 1.5), D.from_float(1.5), D(1) == 1.0, err(lambda: D(1) < 1.5), c.flags[FloatOperation], err(c.create_decimal, 0.5))
print(sorted(n for n in dir(Context) if n[0] != '_' and callable(getattr(Context, n))))


async def task(prec):
    with localcontext(prec=prec):
        await asyncio.sleep(0.001 * prec)
        return D(1) / 7


async def main():
    print(*await asyncio.gather(*map(task, (3, 9, 6))), D(1) / 7)


asyncio.run(main())
getcontext().prec = 4
results = []
thread = threading.Thread(target=lambda: results.append((getcontext().prec, D(1) / 7)))
thread.start()
thread.join()
print(results, D(1) / 7)


# Flags and dicts; the flag of a float that is refused.
context = Context()
print(context.flags == {Inexact: False}, {Inexact: False} == context.flags, context.flags == dict(context.flags.items()), context.flags == 5)
for arguments in ({'flags': (0, 1)}, {'traps': (Inexact,)}, {'traps': 5}):
    try:
        print(Context(**arguments).traps)
    except TypeError as e:
        print(e)
with localcontext() as context:
    context.traps[FloatOperation] = True
    for f in (Decimal, context.create_decimal, Decimal(1).__lt__, context.create_decimal_from_float):
        context.clear_flags()
        try:
            print(f(7.5))
        except FloatOperation:
            print('refused')
        print(context.flags[FloatOperation])
