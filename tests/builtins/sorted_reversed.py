# sorted and reversed: stability, keys, errors, callbacks.
print(sorted([3, 1, 2]), sorted('hello'), sorted({3: 'a', 1: 'b'}), sorted((2, 1)), sorted([]), sorted([3, 1, 2], reverse=True), sorted(['b', 'A', 'c'], key=str.lower), sorted([1, -3, 2], key=abs, reverse=True), sorted([True, 0, 2.5, -1]), sorted(x for x in 'cab'))
data = [('b', 2), ('a', 2), ('c', 1), ('a', 1)]
print(sorted(data), sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[1], reverse=True), sorted(data, key=lambda p: (-p[1], p[0])))
print(sorted([[2], [1, 2], [1]]), sorted([(1, 'b'), (1, 'a')]), sorted(['10', '9', '1']), sorted(['é', 'z', 'a', 'Z']), sorted([0.5, 1, 0.25, 10 ** 20, -10 ** 20]), sorted([b'b', b'a']), sorted([None, None], key=lambda x: 0))


class V:
    def __init__(self, k, tag):
        self.k, self.tag = k, tag

    def __lt__(self, o):
        return self.k < o.k

    def __repr__(self):
        return f'{self.k}{self.tag}'


print(sorted([V(2, 'a'), V(1, 'a'), V(2, 'b'), V(1, 'b')]), sorted([V(1, 'x'), V(1, 'y')], reverse=True))
lst = [(i * 7919) % 101 for i in range(200)]
assert sorted(lst) == sorted(lst[::-1])
print(sorted(lst)[:10], sorted(lst, reverse=True)[:5], sorted(range(10), key=lambda x: x % 3), sorted(range(20), key=lambda x: -(x % 4))[:8])
print(list(reversed([1, 2, 3])), list(reversed('abc')), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({'a': 1, 'b': 2})), list(reversed({'a': 1}.items())), type(reversed([])).__name__, list(reversed(b'ab')))
r = reversed([1, 2, 3])
print(next(r), r.__length_hint__(), list(r), next(r, 'done'))


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


print(list(reversed(Seq())), [x for _, x in zip(range(3), Seq())])
for f in (lambda: sorted(), lambda: sorted(5), lambda: sorted([1, 'a']), lambda: sorted([None, 1]), lambda: sorted([1], 2), lambda: sorted([1], key=5), lambda: sorted([1], nope=2), lambda: sorted([{}, {}]), lambda: sorted([1j, 2j]), lambda: sorted([[1], ['a']]), lambda: reversed(5), lambda: reversed({1}), lambda: reversed(x for x in []), lambda: reversed(), lambda: sorted([1], reverse='x'), lambda: sorted([1, 2], key=lambda: 0), lambda: sorted([2, 1], reverse=None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
order = []
sorted([3, 1, 2], key=lambda x: order.append(x) or x)
print(order)
a = [3, 1]
b = sorted(a)
print(a, b, a.sort(), a)
