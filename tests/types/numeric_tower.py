# Mixing bool, int, big int, float and complex in arithmetic, comparison and containers.
numbers = [True, 2, -3, 2 ** 64, 0.5, -2.0, 1e300]
for a in numbers:
    row = []
    for b in numbers:
        for op in ('+', '*', '-', '/', '=='):
            try:
                row.append(str(eval(f'a {op} b')))
            except (OverflowError, ZeroDivisionError) as e:
                row.append(type(e).__name__)
    print(a, *row)
reals = numbers[:7]
for a in reals:
    print(a, *(str(eval(f'a {op} b')) for b in reals for op in ('<', '>=', '//', '%')))
print(sorted(reals), min(reals), max(reals), sum(reals[:6]), [x for x in reals if x == int(x)])
print({1: 'int', 2.0: 'float', 3 + 0j: 'complex'}[True], {1, 1.0, True, 1 + 0j}, len({2 ** 64, float(2 ** 64)}), [1, 2.0, 3j].index(2), (1, 2) == (1.0, 2.0), [True] == [1.0])
print(int(2.9), int(-2.9), float(2 ** 60), complex(2), bool(0.0), bool(0j), int(True), float('2'), int('2'), complex('2'))
print(type(True + True), type(1 + 1.0), type(1 + 1j), type(2 ** -1), type(2 ** 2), type(4 / 2), type(4 // 2), type(4.0 // 2), type(True & 1), type(True & True), type(-True), type(+True), type(abs(True)), type(round(True)), type(divmod(5.0, 2)[0]), type(sum([])), type(sum([0.0])), type(2 ** 0.5), type((-1) ** 0.5), type(pow(2, -1)), type(1.0.real), type((1j).real))
print(2 ** 53 + 1 == float(2 ** 53 + 1), 2 ** 53 + 1 > float(2 ** 53), 10 ** 30 == 1e30, 10 ** 22 == 1e22, int(1e23), int(1e22), 0.1 == 1 / 10, 3 * 0.1 == 0.3, 1e16 + 1 == 1e16, (2 ** 1023) * 1.0, float(10 ** 308), 2 ** 62 + 2 ** 62, 2 ** 63 - 1 + 1, -(2 ** 63) - 1, 3037000500 ** 2, 4294967296 * 4294967296, -9223372036854775808 // -1, 9223372036854775807 + 1 - 1)
x = 1
for i in range(70):
    x = x * 2 + i % 3 - 1
print(x, x >> 60, x & 0xFFFF, x % 1000, -x // 7, x // -7, -x % 7)
acc = 0
for i in range(-2 ** 63, -2 ** 63 + 3):
    acc += i
print(acc, acc // 3, range(2 ** 63 - 1, 2 ** 63 + 2)[2], list(range(2 ** 63 - 1, 2 ** 63 + 2)), sum(range(2 ** 62, 2 ** 62 + 3)))
f = 1.0
n = 0
while f + 1.0 != f:
    f *= 2
    n += 1
print(n, f, f == 2 ** n)
