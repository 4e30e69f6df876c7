# range: construction, arithmetic of its length, indexing, comparison.
for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 2), range(-3, 3), range(10 ** 20, 10 ** 20 + 3), range(0, -10, -4)):
    print(r, list(r), len(r), r.start, r.stop, r.step, bool(r), list(reversed(r)))
r = range(0, 20, 3)
print(r[2], r[-1], r[1:4], r[::-1], r[::2], r[10:], 9 in r, 10 in r, 9.0 in r, 'a' in r, r.index(9), r.count(9), r.count(10), min(r), max(r), sum(r))
print(range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3)), range(5) != range(6), {range(3): 1}[range(0, 3, 1)])
print(range(10 ** 30)[10 ** 29], 10 ** 29 in range(10 ** 30), range(2 ** 70)[-1] == 2 ** 70 - 1, len(range(2 ** 62)))
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), next(it, 'done'))
print([*range(3)], sorted(range(5), reverse=True), list(zip(range(3), range(3, 6))), tuple(map(str, range(3))), set(range(3)))


class I:
    def __index__(self):
        return 3


print(range(I()), list(range(I(), 6)), range(10)[I()], range(True, 4))
for f in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1.0), lambda: range('a'), lambda: range(1, 2, 3, 4), lambda: range(3)[5], lambda: range(3).index(7), lambda: range(3).nope, lambda: len(range(2 ** 64)), lambda: range(3) < range(4), lambda: range(3) + range(3), lambda: range(3)['a'], lambda: setattr(range(3), 'start', 1), lambda: range(stop=3), lambda: range(3).__setitem__(0, 1), lambda: range(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
total = 0
for i in range(1000):
    for j in range(i % 7):
        total += i * j
print(total, [i for i in range(10, -10, -5)])
