# Hash values of numbers and containers are CPython's.
print([hash(n) for n in (0, 1, -1, -2, 3, 2 ** 31, 2 ** 60, 2 ** 61 - 2, 2 ** 61 - 1, 2 ** 61, 2 ** 62, 2 ** 63, 2 ** 64, -2 ** 61 + 1, -2 ** 63, 10 ** 18, 10 ** 19, 10 ** 100, -10 ** 100)])
print([hash(x) for x in (0.0, 1.0, -1.0, 0.5, 0.25, 0.1, 1 / 3, 1e10, 1e20, 1e100, 1e308, 5e-324, -0.5, 3.14159, float('inf'), float('-inf'), 2.0 ** 61, 2.0 ** 62, 1.5e-5)])
print([hash(z) for z in (0j, 1j, -1j, 1 + 1j, 2.5 - 3j, 1e10j, complex('inf'))])
print([hash(t) for t in ((), (0,), (1,), (1, 2), (2, 1), (1, 2, 3), (0, 0, 0), (-1, -1), ((),), ((1,), (2,)), (1.5, 2), (10 ** 20, -10 ** 20), tuple(range(100)))])
print([hash(f) for f in (frozenset(), frozenset([0]), frozenset([1]), frozenset([1, 2]), frozenset([1, 2, 3]), frozenset(range(100)), frozenset([frozenset()]), frozenset([(1, 2)]))])
print([hash(r) for r in (range(0), range(1), range(5), range(1, 10, 2), range(5, 0, -1), range(10 ** 20))])
print([hash(s) for s in ('', 'a', 'ab', 'abc', 'abcdefg', 'abcdefgh', 'abcdefghi', 'é', '日本', '😀', 'a' * 100, '\0', '0')])
print([hash(b) for b in (b'', b'a', b'abc', b'\0', b'\xff' * 20)])
print(hash(True), hash(False), hash(1) == hash(1.0) == hash(1 + 0j) == hash(True), hash('a') == hash(b'a'), hash(('a', 1)), hash(('x', 'y', 'z')), hash((None, 1)) == hash((None, 1)), hash(slice(1, 2)) == hash(slice(1, 2)))


class H:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


print([hash(H(n)) for n in (0, -1, 5, 2 ** 61, 2 ** 63 - 1, 2 ** 63, 2 ** 64, 10 ** 30, -10 ** 30, True)])


class I(int):
    pass


class S(str):
    pass


print(hash(I(7)), hash(S('abc')) == hash('abc'), hash(I(10 ** 20)) == hash(10 ** 20), hash((I(1), S('x'))) == hash((1, 'x')))
print(hash(memoryview(b'abc')) == hash(b'abc'), hash(int) == hash(int), hash(len) == hash(len), hash(0.0) == hash(-0.0))
