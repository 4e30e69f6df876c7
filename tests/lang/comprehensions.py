# Comprehensions of every kind and their scopes.
print([i * i for i in range(5)])
print({i % 3 for i in range(10)})
print({k: v for k, v in zip('abc', range(3))})
print(list(i for i in 'xyz'))
print([(i, j) for i in range(3) for j in range(i)])
print([i for i in range(30) if i % 2 if i % 3])
print([[i * j for j in range(3)] for i in range(3)])
print([x for row in [[1, 2], [3]] for x in row if x != 2])
print([a + b for a, b in [(1, 2), (3, 4)]])
print([rest for first, *rest in ['abc', 'd']])
i = 'untouched'
[i for i in range(3)]
print(i)
print([y := 1, y + 1, [y := y + k for k in range(4)]], y)
print([lam() for lam in [lambda: n for n in range(3)]])
print([f(5) for f in [lambda q, n=n: q * n for n in range(3)]])


def function(n):
    total = [n * k for k in range(n)]
    return total, [m for m in (n, n + 1)], {n for _ in '12'}


print(function(3))
try:
    [1 / k for k in (1, 0)]
except ZeroDivisionError as e:
    print(e)
try:
    print([k for k in range(2)], k)
except NameError as e:
    print(e)


def tag(t):
    print('iter', t)
    return range(2)


g = (x for x in tag('outer') for y in tag('inner'))
print('made')
print(list(g))
print([x if x > 1 else -x for x in range(4)])
print({x: [x] * x for x in range(3)})
print({**{'a': 1}, **{k: 0 for k in 'bc'}})
print([*range(3), *(x for x in 'ab')])
print(sum(x for x in range(101)), max((len(w), w) for w in 'a bbb cc'.split()))
print([x for x in range(3) if (lambda: x)() != 1])
print([0 for _ in []], {0 for _ in ()}, {0: 0 for _ in ''})
data = [x for x in range(3) for x in range(x)]
print(data)
print([[(i, j) for i in 'ab'] for j in range(2)], [locals().get('zz') for zz in [7]])
