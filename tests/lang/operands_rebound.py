# Variables that a later part of the same expression or statement binds, and assignments that fail half-way.
def f():
    x = 1
    print(x + (x := 5), x)
    x = 1
    print((x := 2) + (x := 3), x)
    x = 1
    print([x, (x := 2), x, (x := 3), x])
    x = 1
    print((x, x := x + 1, x))
    x = 1
    print(x < (x := 2) < (x := 3) < x + 1, x)
    d = {}
    x = 1
    d[x] = (x := 2)
    print(d)
    d = {}
    x = 1
    d[(x := 7)] = x
    print(d)
    x = 1
    x += (x := 10)
    print(x)
    l = [[0, 0], [1, 1]]
    a = l[0]
    a[(a := l[1])[0]] += (a := l[0])[0] + 5
    print(l, a)
    x = [1, 2]
    y = x[(x := [0])[0]]
    print(y, x)
    x = 1
    print(x if (x := 0) else x)
    x = 'a'
    print(f'{x}{(x := "b")}{x!r:>{len(x) + 4}}')
    x = {1: 2}
    print({**x, (x := 3): x, 4: (x := 5), 6: x})
    x = 1
    print(max(x, (x := 9), x))
    x = [3]
    print(x.index((x := 3)))
    x = 'abc'
    print(x[(x := 1)], x)
    x = 'abc'
    print(x[(x := 1):(x := x + 1)], x)
    a, b, c = 1, 2, 3
    a, b, c = c, a, b
    print(a, b, c)
    a, (b, c), d = b, (c, a), a
    print(a, b, c, d)
    a, b = b, a + b
    print(a, b)
    [a, b] = (b, a)
    print(a, b)
    i = 0
    l = [10, 20, 30]
    i, l[i] = 2, 'x'
    print(i, l)
    i = 0
    l[i], i = 'y', 1
    print(i, l)
    a = b = c = (a, b)
    print(a, b, c)
    a = 5
    b, a = a = (a, 6)
    print(a, b)
    x = 1
    y = (lambda: x)() + (x := 4) + x
    print(y)
    z = 1
    z = z and (z := 0) or z
    print(z)
    z = [z for z in range(3)] + [z]
    print(z)
    not_local = not (q := 0)
    print(not_local, q)
    x = 3
    print(-x + (x := 4), x)
    print([(x := i) for i in range(3)], x)
    t = 1
    try:
        t = t + (t := 5) + undefined
    except NameError:
        print(t)
    try:
        t = [t, 1 / 0]
    except ZeroDivisionError:
        print(t)
    try:
        t = 7 and [1] and 1 / 0
    except ZeroDivisionError:
        print(t)
    try:
        t = {**{'a': 1}, 'b': 1 / 0}
    except ZeroDivisionError:
        print(t)
    try:
        t = [j for j in (1, 0) if 1 / j]
    except ZeroDivisionError:
        print(t)
    try:
        t = f'{t}{1 / 0}'
    except ZeroDivisionError:
        print(t)
    try:
        a, b = 1
    except TypeError:
        print(a, b)
    try:
        a, b = [9]
    except ValueError:
        print(a, b)
    try:
        for t in [1]: t, u = 3
    except TypeError:
        print(t)

f()
