# Recursion: mutual, in closures and methods, deep but within the limit.
def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


print(is_even(100), is_odd(7))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))


def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(' '.join(hanoi(3, 'A', 'B', 'C')))


def permutations(items):
    if not items:
        yield ()
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (x,) + rest


print(list(permutations([1, 2, 3])))


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(900))


class Tree:
    def __init__(self, v, left=None, right=None):
        self.v, self.left, self.right = v, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.v
        if self.right:
            yield from self.right

    def insert(self, v):
        side = 'left' if v < self.v else 'right'
        child = getattr(self, side)
        if child:
            child.insert(v)
        else:
            setattr(self, side, Tree(v))


t = Tree(5)
for v in (2, 8, 1, 9, 3, 7):
    t.insert(v)
print(list(t))


def queens(n, row=0, cols=()):
    if row == n:
        return 1
    return sum(queens(n, row + 1, cols + (c,)) for c in range(n)
               if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)))


print([queens(n) for n in range(1, 7)])


def infinite():
    return infinite()


try:
    infinite()
except RecursionError as e:
    print(e)


class R:
    def __getattr__(self, name):
        return getattr(self, name + '_')


try:
    R().x
except RecursionError:
    print('recursion in getattr')
print('still fine', deep(500))
