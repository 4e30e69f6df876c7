# Slice assignment and deletion: sizes, steps, self-assignment, iterators.
def show(f, n=10):
    l = list(range(n))
    try:
        f(l)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print(l)


def setter(s, v):
    def f(l):
        l[s] = v
    return f


def deleter(s):
    def f(l):
        del l[s]
    return f


for s in (slice(0, 0), slice(2, 5), slice(None), slice(5, 2), slice(-3, None), slice(None, -8), slice(100, 200), slice(-100, 2)):
    show(setter(s, 'xy'))
    show(deleter(s))
for s in (slice(None, None, 2), slice(None, None, -1), slice(8, 2, -2), slice(1, 9, 3), slice(0, 0, 2), slice(5, None, -5)):
    show(setter(s, [9] * len(range(10)[s])))
    show(setter(s, [9]))
    show(deleter(s))
show(lambda l: l.__setitem__(slice(2, 4), l))
show(lambda l: l.__setitem__(slice(None, None, -1), l))
show(lambda l: l.__setitem__(slice(3, 3), (x * 10 for x in range(3))))
show(lambda l: l.__setitem__(slice(1, 3), {'a': 1, 'b': 2}))
show(lambda l: l.__setitem__(slice(1, 3), 5))
show(lambda l: l.__setitem__(slice(1, 3, 1), 'abcdef'))
show(lambda l: l.__setitem__(slice(None, None, 0), []))
show(lambda l: l.__delitem__(slice(None, None, 0)))
show(lambda l: l.__setitem__(slice('a', 2), []))
show(lambda l: l.__setitem__(slice(None, None, 2), 7))
a = [1, 2, 3]
a[1:1] = a
a[len(a):] = a[:2]
print(a)
a[:] = []
print(a)
a[5:10] = [1]
a[-1:] = [2, 3]
print(a)
a += a
a *= 2
print(a)
a[::2], a[1::2] = a[1::2], a[::2]
print(a)
b = a[:]
b.append(0)
print(len(a), len(b))
m = [[1, 2, 3], [4, 5, 6]]
m[0][1:2] = ['x', 'y']
m[1:] = [m[0]]
print(m, m[0] is m[1])
print([r[::-1] for r in m], [*zip(*m)], [[row[i] for row in m] for i in range(2)])
floats = [0.5, 1.5]
floats[0:1] = [1, 2]
floats[1] = 'mixed'
print(floats, floats.index(1.0), floats.count(1.5))
ints = list(range(5))
ints[1:3] = [2.5, None]
ints.sort(key=lambda x: (x is None, x or 0))
print(ints)
