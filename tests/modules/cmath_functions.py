"""Module cmath: what it takes, logarithms to a base, closeness, roots of equations, a Fourier transform."""
import cmath


def attempt(function, *arguments, **named):
    try:
        return function(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


class WithComplex:
    def __complex__(self):
        return 3 + 4j


class WithFloat:
    def __float__(self):
        return 6.25


class WithIndex:
    def __index__(self):
        return 9


for v in WithComplex(), WithFloat(), WithIndex(), '1', None, [], True, 2 ** 70, -4, 10 ** 400, b'1':
    print(attempt(cmath.sqrt, v), attempt(cmath.rect, v, 0), attempt(cmath.isclose, v, v))
print(cmath.log(8, 2), cmath.log(100, 10), attempt(cmath.log, 0), attempt(cmath.log, 2, 1), attempt(cmath.log, 0, 2), cmath.log10(1000))
print(cmath.isclose(1, 1 + 1e-10), cmath.isclose(1, 2), cmath.isclose(1, 2, rel_tol=1), cmath.isclose(0, 1e-9, abs_tol=1e-8),
      attempt(cmath.isclose, 1, 2, rel_tol=-1), cmath.isclose(cmath.inf, cmath.inf), cmath.isclose(cmath.nan, cmath.nan), cmath.isclose(cmath.infj, 5),
      attempt(cmath.isclose, 1, 2, rel_tol='x'))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)


def quadratic(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)


for equation in (1, -3, 2), (1, 2, 5), (1, 0, 1):
    print(*[f'{root + 0j:.6g}' for root in quadratic(*equation)])


def fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = fft(x[::2]), fft(x[1::2])
    turned = [cmath.exp(-2j * cmath.pi * k / n) * odd[k] for k in range(n // 2)]
    return [e + t for e, t in zip(even, turned)] + [e - t for e, t in zip(even, turned)]


print(*[f'{v.real:.6f} {abs(v.imag):.6f}' for v in fft([1, 2, 3, 4, 4, 3, 2, 1])])
