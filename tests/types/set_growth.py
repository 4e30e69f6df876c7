# The order of a set depends on how it grew: literal, add, update, union, copy, comprehension.
def forms(items):
    items = list(items)
    added = set()
    for x in items:
        added.add(x)
    updated = set()
    updated.update(items)
    return [set(items), added, updated, {*items}, {x for x in items}, set() | set(items), set(items).copy(), set(tuple(items)), set(set(items)), frozenset(items), set(dict.fromkeys(items)), set(items) & set(items), set(items) - set(), set(items) ^ set(), set(items).union(items), set(iter(items))]


for items in (range(5), range(20, 0, -3), [1, 9, 17, 25, 33], [8, 16, 24, 32, 40, 0], [63, 31, 15, 7, 3, 1], [5, 3, 9, 3, 33, 1], range(0, 200, 13), [2 ** k for k in range(10)], [-1, -2, -3, -4, -5], 'hello', ['x', 1, 'y', 2]):
    results = [list(f) for f in forms(items)]
    print(results[0], [i for i, r in enumerate(results) if r != results[0]])
for n in (3, 4, 5, 6, 7, 18, 19, 20, 21, 76, 77):
    s = set(range(0, n * 11, 11))
    print(n, list(s)[:12])
s = set(range(50))
while len(s) > 3:
    s.pop()
print(s, s | {1, 2, 3}, s.copy())
s = {1000, 2000, 3000}
s.clear()
s.update([3000, 1, 2])
print(s)
a, b = {1, 2, 3}, {33, 34, 35, 36, 37}
print(a | b, b | a, a.union(b, [64, 65]), {*a, *b}, a ^ b, b - {33})
x = {0, 8, 16}
x.remove(8)
x.add(24)
x.add(8)
print(x, set(x))
