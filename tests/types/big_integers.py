# Algorithms on big integers.
def fact(n):
    r = 1
    for i in range(2, n + 1):
        r *= i
    return r


def fib(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == '1':
            a, b = b, a + b
    return a


def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while (y := (x + n // x) // 2) < x:
        x = y
    return x


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


print(fact(50), len(str(fact(1000))), sum(map(int, str(fact(100)))), fact(200) % 211)
print(fib(300), fib(1000) % 10 ** 20, len(str(fib(10000))))
print(isqrt(10 ** 60), isqrt(2 * 10 ** 80), isqrt(10 ** 61) ** 2 <= 10 ** 61)
print([p for p in range(2 ** 61 - 100, 2 ** 61 + 100) if is_prime(p)], is_prime(2 ** 127 - 1), is_prime(2 ** 128 + 1))
print(egcd(2 ** 89 - 1, 10 ** 30), pow(3, -1, 2 ** 89 - 1), pow(2 ** 89, 10 ** 20, 10 ** 15 + 37))
n, e = (2 ** 61 - 1) * (2 ** 89 - 1), 65537
d = pow(e, -1, (2 ** 61 - 2) * (2 ** 89 - 2))
m = int.from_bytes('a secret'.encode())
c = pow(m, e, n)
print(c, pow(c, d, n) == m, pow(c, d, n).to_bytes(8).decode())
x = 3 ** 200
for shift in (1, 31, 32, 63, 64, 65, 128, 300):
    print(shift, (x >> shift) & 0xFFFFFFFF, (x << shift) % (10 ** 9 + 7), (-x >> shift) % 1000, x & (1 << shift) - 1 == x % (1 << shift))
print(x.bit_length(), x.bit_count(), (-x).bit_count(), hex(x)[:20], oct(x)[-10:], bin(x).count('1'), str(x)[::-1][:10], f'{x:,}'[:30], f'{x:_x}'[:30], f'{x:.5e}', int(str(x)) == x, int(hex(x), 16) == x)
print(x ^ x - 1, x | 1 == x, x & -x, ~x + 1 == -x, x ^ -1 == ~x, (x & (x >> 1)) % 1000, -x & 0xFF, -x | 0xFF, -x ^ 0xFF)
print(divmod(x, 10 ** 50), divmod(-x, 10 ** 50)[1], x // 3 ** 199, x % 3 ** 199, -x // 3 ** 199, (-x) % (3 ** 150 + 1) < 3 ** 151, x / 3 ** 198, x / 7.5, float(x) == 3.0 ** 200, x > 1e95, x < float('inf'))
a, b = 10 ** 40 + 7, 10 ** 25 - 3
print(a * b, a // b, a % b, a - b, b - a, a + -a, (a + b) * (a - b) == a * a - b * b, (a * b) // a == b, a ** 3 // a ** 2 == a, hash(a) == hash(a + 0), a in {a}, sorted([a, b, -a, 0]))
pi = 0
k, scale = 0, 10 ** 60


def arctan(inv):
    total = term = scale // inv
    n, sign = 3, -1
    while term:
        term //= inv * inv
        total += sign * (term // n)
        n, sign = n + 2, -sign
    return total


print((4 * (4 * arctan(5) - arctan(239))) // 10 ** 10)
