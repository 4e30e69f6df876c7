# sum: start values, kinds of numbers, compensated floats, errors.
print(sum([]), sum([1, 2, 3]), sum([1, 2], 10), sum([1, 2], start=5), sum([], 7), sum((), []), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(range(101)), sum({1: 'a', 2: 'b'}), sum([True, True]), sum(x for x in [1.5, 2]))
print(sum([0.1] * 10), sum([0.1] * 3), sum([1e16, 1, -1e16]), sum([1e308, 1e308, -1e308]), sum([0.1, 0.2, 0.3]), sum([1, 0.5, 10 ** 20]), sum([0.1] * 10, 0.0), sum([1.0, float('inf')]), sum([2 ** 63 - 1, 1]), sum([10 ** 30, -1]), sum([1.5, 1j]), sum([1, 2.5, 1 + 1j]), sum([-0.0]), sum([-0.0], -0.0))
print(sum([1e-16] * 10, 1.0), sum([3, 0.1, 0.2, 0.3]), sum(i / 10 for i in range(100)), sum([1e100, 1.0, -1e100]), sum([float('inf'), 1.0]), str(sum([float('inf'), float('-inf')])))


class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, o):
        return V(self.n + (o.n if isinstance(o, V) else o))

    __radd__ = __add__


print(sum([V(1), V(2)]).n, sum([V(1)], V(10)).n)
for f in (lambda: sum(5), lambda: sum(['a']), lambda: sum(['a'], ''), lambda: sum([b'a'], b''), lambda: sum([], ''), lambda: sum([1, 'a']), lambda: sum([[1]]), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([None]), lambda: sum([1], None), lambda: sum([bytearray()], bytearray()), lambda: sum(x=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = [1]
b = sum([[2]], a)
print(a, b, b is a)
