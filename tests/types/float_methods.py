# float methods, rounding, hashing, arithmetic at the edges.
inf, nan = float('inf'), float('nan')
print((2.5).is_integer(), (2.0).is_integer(), inf.is_integer(), (0.75).as_integer_ratio(), (-2.5).as_integer_ratio(), (0.1).as_integer_ratio())
print((1.5).hex(), (0.1).hex(), (-0.0).hex(), inf.hex(), nan.hex(), 5e-324.hex(), float.fromhex('0x1.8p1'), float.fromhex('-0x.1'), float.fromhex('inf'), float.fromhex('ff'))
print((2.5).real, (2.5).imag, (2.5).conjugate(), (2.7).__trunc__(), (-2.7).__floor__(), (-2.7).__ceil__(), (2.7).__int__())
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 1e20, -2.6)])
print(round(2.675, 2), round(1.005, 2), round(0.15, 1), round(0.25, 1), round(0.35, 1), round(1234.5678, -2), round(1.5, 0), round(-0.4, 0), round(1e300, 5), round(5.5, 400), round(5.5, -400), round(1e22, -22))
print(hash(1.0), hash(0.5), hash(-0.0), hash(inf), hash(-inf), hash(1e100), hash(0.1), hash(2.0 ** 61), hash(-1.0))
print(1.0 // 0.1, 1.0 % 0.1, divmod(-1.0, 0.3), divmod(1.0, -0.3), -0.0 + 0, 0.0 * -1, inf - inf, inf * 0, inf // 2, 5.0 % inf, -5.0 % inf)
print(2.0 ** 1000, 0.0 ** 0, inf ** 0, nan ** 0, (-8.0) ** (1 / 3), (-2.0) ** 3, (-2) ** 0.5, 0.0 ** 2, 1 ** nan)
for src in ('1.0 / 0', '1.0 // 0', '1.0 % 0', '0.0 ** -1', '1e200 ** 2', 'round(inf)', 'round(nan)', 'int(nan)', 'int(-inf)', 'inf.as_integer_ratio()', 'nan.as_integer_ratio()', '1.5 << 1', '1.5 & 1', 'float.fromhex("zz")', 'divmod(1.0, 0.0)', '[1].pop(0.0)', 'range(1.0)', '"a" * 1.5', 'round(1.5, 1.5)', '(1.5).nope', 'round(1.7e308, -308)'):
    try:
        print(eval(src))
    except Exception as e:
        print(src, '|', type(e).__name__, e)
print(1.5 == 1.5, 1 < 1.5 < 2, nan == nan, nan is nan, [nan].index(nan), nan in (nan,), min(nan, 1), min(1, nan), max(nan, 1), sorted([3, inf, -inf, 1.5]))
print(2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53), 2 ** 53 + 1 > float(2 ** 53), 10 ** 400 > inf, 10 ** 400 < inf, -10 ** 400 < 1.5, 10 ** 308 < 1e308)


class F(float):
    def __repr__(self):
        return 'F'

    __radd__ = lambda self, o: 'radd'


print(F(1.5), F(1.5) + 1, 1 + F(2), 1.0 + F(2), [F(1)], F('2.5') * 2, isinstance(F(1), float))


class Floaty:
    def __float__(self):
        return 2.5


print(float(Floaty()), bool(0.0), bool(nan), abs(-0.0), +(-1.5), -(0.0), int(1e18), 1e18 == 10 ** 18)
print(float.__name__, (1.5).__class__, 1.5 .__add__(1), (1.5).__add__('x'), (1.5).__eq__(1), (2.0).__pow__(3), (1.5).__divmod__(1))
