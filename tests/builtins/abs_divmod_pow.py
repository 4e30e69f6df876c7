# abs, divmod, pow.
print(abs(-5), abs(5), abs(-2.5), abs(3 + 4j), abs(True), abs(-0.0), abs(-10 ** 30), abs(-2 ** 63))
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2), divmod(-7.5, 2), divmod(7, 2.0), divmod(True, 2), divmod(10 ** 20, 3), divmod(0, 5))
print(pow(2, 3), pow(2, -1), pow(2.0, 3), pow(2, 0.5), pow(0, 0), pow(2, 3, 5), pow(-2, 3, 5), pow(2, 1000, 1000007), pow(3, -2, 11), pow(base=2, exp=3), pow(2, 3, mod=3), pow(10, 20, 7), pow(1j, 2), pow(2, True))


class N:
    def __abs__(self):
        return 'abs'

    def __divmod__(self, o):
        return f'divmod {o}'

    def __rdivmod__(self, o):
        return f'rdivmod {o}'

    def __pow__(self, o, m=None):
        return f'pow {o} {m}'

    def __rpow__(self, o, m=None):
        return f'rpow {o}'


n = N()
print(abs(n), divmod(n, 1), divmod(1, n), pow(n, 1), pow(n, 1, 2), pow(1, n))
for f in (lambda: abs('x'), lambda: abs(), lambda: abs(1, 2), lambda: abs(None), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod('a', 1), lambda: divmod(1), lambda: divmod(1j, 1), lambda: pow(0, -1), lambda: pow(0.0, -1), lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 5), lambda: pow('a', 2), lambda: pow(2), lambda: pow(1, 2, 'x'), lambda: pow(2, 0.5, 3), lambda: pow(2, x=1), lambda: divmod([], 1), lambda: abs(object)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
