# The iteration order of sets of integers is CPython's table order.
print({5, 3, 9, 3, 33, 1}, set([5, 3, 9, 3, 33, 1]), {3, 2, 1}, {10, 20, 30, 40, 50})
print(set(range(10)), set(range(20, 0, -1)), {100, 200, 300, 400, 500, 600}, {-1, -2, -3, 0})
print({2 ** i for i in range(12)}, {i * i for i in range(12)}, {i * 8 for i in range(8)}, {i * 32 for i in range(10)})
s = set()
for i in (7, 15, 23, 31, 39, 8, 0, 16):
    s.add(i)
    print(s)
for i in (15, 0, 31):
    s.remove(i)
    print(s)
s.add(47)
s.add(15)
print(s)
big = {i * 7919 % 1000 for i in range(200)}
print(list(big)[:20], list(big)[-10:], len(big))
print({1.5, 2.5, -0.5, 100.25}, {1, 1.0, True, 2}, {True, False, None, 5}, {2 ** 61, 2 ** 61 - 1, 2 ** 62, 10 ** 20}, {-1, -2})
print({(1, 2), (3, 4), (0,), ()}, {frozenset([1]), frozenset([2, 3]), frozenset()}, frozenset([9, 1, 5, 33]))
print({1, 2, 3} | {10, 9, 8}, {8, 9, 10, 16} & {16, 8, 0}, {32, 1, 64, 5} - {5}, {1, 9, 17} ^ {17, 25, 33})
t = {50, 3, 88, 19, 42}
print(t.pop(), t.pop(), t, t.copy(), set(list(t)), sorted(t))
t.update([1, 2, 3, 1000, 2000])
t |= {4, 5, 6, 7, 8, 9}
print(t)
t -= {4, 5, 6}
t.discard(1000)
print(t)
t &= set(range(60))
print(t)
u = set(range(100))
for i in range(95):
    u.discard(i)
print(u)
u.update(range(200, 210))
print(u, [x for x in u], tuple(u), dict.fromkeys(u))
print(list({0: 'a', 32: 'b', 5: 'c'}.keys() | {64, 1}), set({3: 1, 1: 2, 2: 3}), {*[4, 12, 20], *[28, 3]}, set(x % 7 for x in range(100, 50, -3)))
c = {9, 17, 1, 25}
print(c, set(c), c.copy(), frozenset(c), c | set(), set(iter(c)), {*c}, {x for x in c})
