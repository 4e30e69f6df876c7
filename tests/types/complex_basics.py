# complex numbers.
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** 2, -a, +a, abs(a), a.conjugate(), a.real, a.imag, a == b, a != b, a == 3 + 4j)
print(complex(), complex(1), complex(1, 2), complex('1+2j'), complex(' -1.5e3j '), complex('(2-3j)'), complex('j'), complex('-j'), complex('1'), complex('nan'), complex('inf-infj'), complex(1.5), complex(True), complex(real=1, imag=2))
print(repr(1j), repr(-1j), repr(0j), repr(-0j), repr(1 + 0j), repr(complex(-0.0, 1)), repr(complex(0.0, -0.0)), repr(1e20 + 1e-5j), repr(complex('nan+nanj')), str(1.5 - 2j), [1 + 1j])
print(bool(0j), bool(1j), hash(1 + 0j) == hash(1), hash(1j), hash(2 + 3j), 1 + 0j == 1, 1 + 0j == 1.0, 1j == 1, {1: 'x'}[1 + 0j])
print(2 * 1j, 1j / 2, 1j + 1, 1 - 1j, 1.5 + 2j, 1j * 1j, 2 ** 1j, (1 + 1j) ** -1, 1j ** 0, 1j ** 2, (1 + 2j) ** 3, (1 + 1j) ** 0.5, 0j ** 0, (-1) ** 0.5)
print(pow(1j, 2), sum([1j, 2, 3.5]), complex(3, 4).__abs__(), (1 + 2j).__add__(1), (1j).__eq__('x'), 5 .__add__(1j))
for f in (lambda: 1j < 2, lambda: 1j // 2, lambda: 1j % 2, lambda: divmod(1j, 1), lambda: int(1j), lambda: float(1j), lambda: 1j / 0, lambda: complex('1 + 2j'), lambda: complex('x'), lambda: complex(''), lambda: complex('1', 2), lambda: complex(1, '2'), lambda: complex([]), lambda: round(1j), lambda: 0j ** -1, lambda: pow(1j, 2, 3), lambda: 1j.real.x, lambda: max(1j, 2j), lambda: 1j & 1, lambda: setattr(1j, 'real', 2), lambda: complex(None), lambda: 0j ** 1j, lambda: '%d' % 1j, lambda: range(1j)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class C:
    def __complex__(self):
        return 5 + 6j


class F:
    def __float__(self):
        return 2.5


print(complex(C()), complex(F()), complex(F(), F()))


class Sub(complex):
    def __repr__(self):
        return f'Sub({self.real}, {self.imag})'


s = Sub(1, 2)
print(s, s + 1, type(s * 2).__name__, s == 1 + 2j, isinstance(s, complex), [s])
print((3 + 4j).__getnewargs__(), (1j).__complex__(), complex(1j, 1j), complex(2, 1j))
