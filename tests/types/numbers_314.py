# 3.14: separators in fractions, real operands of complex operators, from_number, three-argument pow by __rpow__
for v, s in ((1.5, '.5,f'), (123456.789123, ',.6,f'), (0.1, '._f'), (1234.5, '_._'), (3.14159265, '.8_'), (1e-7, '.10_f'), (2.5, '.4,e'),
             (-1234567.25, '020,.4,f'), (1 + 2j, '.4_f'), (float('inf'), '.4_f')):
    print(v, repr(s), repr(format(v, s)))
for s in ('.3,d', '.,n', '.,_f', '.3,s'):
    try:
        print(repr(s), format(1.5, s))
    except ValueError as e:
        print(repr(s), e)
inf = float('inf')
print(1 - (2 + 0j), -1.5 - 0j, (3 - 0j) - 2, 2.0 * complex(-0.0, 1), complex(inf, 1) * 2, inf * (1 + 0j), (2 + 4j) / 2, complex(0.0, -0.0) + 1)
print(2 / (1 + 2j), (1 + 0j) * (2 - 0j), 1 + 0j == 1)


class R:
    def __rpow__(self, other, mod=None):
        return other, mod


print(pow(2, R(), 7), pow(2, R()))


class F:
    def __float__(self):
        return 2.5


class My(float):
    pass


print(float.from_number(3), float.from_number(2.5), float.from_number(F()), type(My.from_number(1)) is My)
print(complex.from_number(3), complex.from_number(2.5), complex.from_number(F()), complex.from_number(1j))
for f in (float.from_number, complex.from_number):
    try:
        f('1')
    except TypeError as e:
        print(e)
