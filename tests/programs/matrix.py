# A matrix class with operators, and numeric algorithms.
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError('ragged rows')

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __setitem__(self, key, v):
        i, j = key
        self.rows[i][j] = v

    def __add__(self, o):
        if self.shape != o.shape:
            raise ValueError(f'shapes {self.shape} and {o.shape}')
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows))

    def __mul__(self, k):
        return Matrix([x * k for x in r] for r in self.rows)

    __rmul__ = __mul__

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            return NotImplemented
        cols = list(zip(*o.rows))
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows)

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result @= base
            base @= base
            n >>= 1
        return result

    def __neg__(self):
        return -1 * self

    def __eq__(self, o):
        return self.rows == o.rows

    def __iter__(self):
        return (x for r in self.rows for x in r)

    def __repr__(self):
        return 'Matrix(' + '; '.join(' '.join(f'{x:g}' for x in r) for r in self.rows) + ')'

    def det(self):
        m, sign, n = [r[:] for r in self.rows], 1, len(self.rows)
        prev = 1
        for k in range(n - 1):
            if m[k][k] == 0:
                for i in range(k + 1, n):
                    if m[i][k]:
                        m[k], m[i], sign = m[i], m[k], -sign
                        break
                else:
                    return 0
            for i in range(k + 1, n):
                for j in range(k + 1, n):
                    m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // prev
            prev = m[k][k]
        return sign * m[-1][-1]


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(a + b, a * 2, 3 * a, a @ b, a.T, -a, a ** 5, a.det(), a[1, 0], a.shape, sum(a), a == Matrix([(1, 2), (3, 4)]))
a[0, 0] = 10
print(a, Matrix.identity(3).det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), Matrix([[0, 1], [1, 0]]).det())
print((Matrix([[1, 1], [1, 0]]) ** 300)[0, 1])
for bad in (lambda: Matrix([[1], [1, 2]]), lambda: a + Matrix([[1]]), lambda: a @ Matrix([[1]]), lambda: a[5, 5], lambda: a @ 5, lambda: a[1]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)


def newton(f, df, x, eps=1e-12):
    while abs(step := f(x) / df(x)) > eps:
        x -= step
    return x


print(newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0), newton(lambda x: x ** 3 - x - 1, lambda x: 3 * x * x - 1, 1.5))


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * sum((1 if i in (0, n) else 4 if i % 2 else 2) * f(a + i * h) for i in range(n + 1))


print(round(simpson(lambda x: x ** 3, 0, 2), 10), f'{simpson(lambda x: 1 / (1 + x * x), 0, 1) * 4:.10f}')


def mandelbrot(w, h):
    for y in range(h):
        yield ''.join(' .:-=+*#%@'[next((k for k in range(9) if abs(z := (z if k else 0) ** 2 + complex(x * 3 / w - 2.2, y * 2.4 / h - 1.2)) > 2), 9)] for x in range(w))


z = 0
print('\n'.join(mandelbrot(40, 12)))
