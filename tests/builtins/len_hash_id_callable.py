# len, hash, id, callable.
print([len(x) for x in ('', 'abc', 'é😀', b'ab', [], [1], (), {}, {1: 2}, {1, 2}, range(5), range(0, 10, 3), bytearray(3), frozenset(), {1: 1}.keys(), memoryview(b'abc'))])


class L:
    def __len__(self):
        return 7


print(len(L()), len(type('X', (), {'__len__': lambda s: True})()))
for f in (lambda: len(5), lambda: len(), lambda: len([], []), lambda: len(None), lambda: len(x for x in []), lambda: len(int), lambda: len(len), lambda: len(1.5), lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash(bytearray()), lambda: hash(([],)), lambda: hash(), lambda: hash(slice(1)) == hash(slice(1)), lambda: id(), lambda: callable(), lambda: callable(1, 2), lambda: hash(object()) == 'x'):
    try:
        print(f())
    except TypeError as e:
        print(e)
print([hash(x) for x in (0, 1, -1, -2, 2 ** 61 - 1, 2 ** 61, -2 ** 61, 10 ** 30, 1.0, 1.5, -1.5, 1e300, 1e-300, float('inf'), True, False, 1j, 2.5j, 1 + 1j)])
print([hash(x) for x in ((), (1,), (1, 2), (2, 1), ((),), (1, (2, 3)), (None,) == (None,), frozenset(), frozenset([0]), frozenset([1, 2]), range(0), range(3), range(0, 3, 2))])
print(hash(1) == hash(1.0) == hash(1 + 0j) == hash(True), hash('a') == hash('a'), hash(b'a') == hash('a'), hash(None) == hash(None), hash(len) == hash(len), hash(int) == hash(int), hash(...) == hash(...))
a, b = [], []
print(id(a) == id(a), id(a) == id(b), id(None) == id(None), isinstance(id(a), int), id('x') > 0)


class C:
    def __call__(self):
        pass


class D:
    pass


d = D()
d.__call__ = lambda: 0
print([callable(x) for x in (len, int, lambda: 0, C, C(), D(), d, 5, 'a', None, print, [].append, property(), staticmethod(len), classmethod(len), str.join, (x for x in []))])


class Long:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for n in (-1, -2 ** 70, 2 ** 63 - 1, 2 ** 63, 2 ** 70):
    for f in (len, bool):
        try:
            print(f(Long(n)))
        except (ValueError, OverflowError) as e:
            print(type(e).__name__, e)
