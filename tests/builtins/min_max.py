# min and max: forms, keys, defaults, ties.
print(max(1, 3, 2), min(1, 3, 2), max([1, 3]), min('hello'), max({1: 'a', 5: 'b'}), max('a', 'b'), max((1, 2), (1, 3)), min([2.5, 1]), max([True, 0]), max(range(5)))
print(max('aaa', 'bb', key=len), min(['ccc', 'a', 'bb'], key=len), max([1, -5, 3], key=abs), max([3, 1], key=lambda x: -x), min([], default='none'), max((), default=None), max([1], default=9), min([], default=0, key=len), max([1, 2], key=None))
print(max([1, 1.0, True]), min([1.0, 1, True]), max(['b', 'a'], key=lambda s: 0), min('Bb', key=str.lower), max([(1, 'a'), (1, 'b')], key=lambda p: p[0]), max(float('nan'), 1) != max(float('nan'), 1), max(1, float('nan')), max([0.0, -0.0]), min([0.0, -0.0]))


class V:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        print('lt', self.n, o.n)
        return self.n < o.n

    def __gt__(self, o):
        print('gt', self.n, o.n)
        return self.n > o.n


print(max(V(1), V(3), V(2)).n)
print(min(V(2), V(1)).n)
for f in (lambda: max(), lambda: max(5), lambda: max([]), lambda: min(()), lambda: max(1, 'a'), lambda: max([1, None]), lambda: max(1, 2, default=3), lambda: max([1], key=5), lambda: min({}), lambda: max(1, 2, nope=1), lambda: max([1j, 2j]), lambda: min(x for x in ()), lambda: max(None, None), lambda: max(key=len), lambda: min([[], {}]), lambda: max([1, 2], key=lambda: 0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def keyed(x):
    print('key', x)
    return x


print(max([1, 2], key=keyed), min(iter([3, 1])), max(x * 2 for x in range(3)), max(map(len, ['a', 'bb'])), max({'a': 3, 'b': 1}.items(), key=lambda p: p[1]), max([10 ** 30, 1e29]), min(-10 ** 30, -1e31))
