# bin, oct, hex.
for n in (0, 1, -1, 10, 255, -255, 2 ** 32, 2 ** 64 - 1, -2 ** 64, 10 ** 20, True):
    print(bin(n), oct(n), hex(n), int(bin(n), 2) == n, int(hex(n), 16) == n, int(oct(n), 0) == n)


class I:
    def __index__(self):
        return 26


print(bin(I()), oct(I()), hex(I()))


class Sub(int):
    pass


print(hex(Sub(255)), f'{255:x} {255:#b} {255:o}', '%x %o' % (255, 8))


class BadIndex:
    def __index__(self):
        return 'x'


for f in (lambda: bin(1.0), lambda: hex('a'), lambda: oct(None), lambda: bin(), lambda: hex(1, 2), lambda: bin(BadIndex()), lambda: hex([]), lambda: oct(1j)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
