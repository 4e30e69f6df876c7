# tuple: methods, comparison, hashing, subclassing.
t = (1, 2, 3, 2)
print(t, t.count(2), t.index(2), t.index(2, 2), len(t), t + (5,), t * 2, 2 in t, t[1:], t[::-1], t[-1])
print((), (1,), ((),), (1, (2, (3,))), tuple(), tuple('ab'), tuple([1]), tuple(range(3)), tuple({'k': 1}))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == (1.0, 2), (1, 'a') == (1, 'a'), (2,) > (1, 5), (1, 2) <= (1, 2), (0, 'a') < (0, 'b'))
print(hash(()) == hash(()), hash((1, 2)) == hash((1.0, 2)), {(1, 2): 'v'}[(1, 2)], hash((1, 2)), hash(()), hash((1,)), hash((0, -1)), hash(((1, 2), 3)), hash((1.5, True, None)) == hash((1.5, 1, None)))
a, b = b, a = 1, 2
print(a, b)
e = (yielded := 1), 2
print(e, yielded)
s = (1, [2])
s[1].append(3)
print(s)
for f in (lambda: t[9], lambda: t.index(9), lambda: t.index(1, 1), lambda: t + [1], lambda: t < [1], lambda: t.append(1), lambda: t.__setitem__(0, 1), lambda: hash(([],)), lambda: (1, 'a') < (1, 2), lambda: tuple(5), lambda: t['x'], lambda: t * 'a', lambda: tuple(1, 2), lambda: setattr(t, 'x', 1), lambda: t.count()):
    try:
        print(f())
    except Exception as ex:
        print(type(ex).__name__, ex)


class P(tuple):
    __slots__ = ()

    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])

    def __repr__(self):
        return f'P{super().__repr__()}'

    def __add__(self, other):
        return P(self.x + other.x, self.y + other.y)


p = P(1, 2)
print(p, p.x, p.y, p + P(3, 4), p == (1, 2), hash(p) == hash((1, 2)), p[0], len(p), {p: 1}[(1, 2)], isinstance(p, tuple), type(p[:]).__name__)
x, y = p
print(x, y, sorted([P(2, 1), P(1, 2)]), max((1, 2), (1, 3)), min([(2,), (1, 5)]))
r = ([],)
r[0].append(r)
print(r)
print(tuple(sorted((3, 1, 2))), sum((1, 2, 3)), any(()), all(()), tuple(reversed(t)), tuple(enumerate('ab')), tuple(zip((1, 2), 'ab')))
same = (1, 2)
print(tuple(same) is same, same[:] is same, same + () == same, same * 1 == same)
