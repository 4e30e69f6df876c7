# Assignment: targets, order of evaluation, chains, unpacking.
a = b = c = [1]
print(a is b is c)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), r = (1, 2), 3
print(p, q, r)
[m, [n, o]] = 'a', 'bc'
print(m, n, o)
first, *rest = range(5)
print(first, rest)
*init, last = 'hello'
print(init, last)
head, *mid, tail = (1, 2)
print(head, mid, tail)
(a, *b), *c = 'xyz', 1, 2
print(a, b, c)
*everything, = {3: 4}
print(everything)


def f(tag):
    print('eval', tag)
    return tag


d = {}
d[f('k1')], d[f('k2')] = f('v1'), f('v2')
print(d)

i = 0
lst = [0, 0, 0]
i, lst[i] = 2, 9
print(i, lst)


class Box:
    pass


box = Box()
box.a = box.b = [0] * 4
box.a[1:3] = 'three'
print(box.b)
box.a[::2] = 1, 2, 3, 4
print(box.b)

for bad in ('a, b = 1', 'a, b = (1,)', 'a, b = 1, 2, 3', 'a, *b, c = [1]', '(a, b), c = 1, 2', '*a, b = 7', 'a, b = iter("xyz")', '[] = [1]', '() = ""'):
    try:
        exec(bad)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print('ok')
