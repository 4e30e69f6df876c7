# tuple: operators, unpacking, subclasses.
from each import each
each('''
tuple(), tuple('abc'), tuple([1]), (1,), (), 1,
tuple(5)
tuple([1], 2)
(1, 2) + (3,), (1,) * 3, 2 * (1, 2), () * 5, (1,) * -1
(1,) + [2]
(1,) + 5
(1,) * 'a'
(1,) - (1,)
(1, 2) < (1, 3), (1,) < (1, 2), () == (), (1, 2) == [1, 2], (1, 2) != (1,), (1, (2, 3)) < (1, (2, 4)), ('a',) > ('A',)
(1,) < ('a',)
(1,) < [1]
(1,) < 5
t = (1, 2, 3, 2)
t[0], t[-1], t[1:3], t[::-1], t[5:], t[::2]
t[10]
t['a']
t[1.5]
t[::0]
t[0] = 1
del t[0]
t[0:1] = ()
t.append(1)
t.index(2), t.count(2), t.index(2, 2), t.index(2, -1)
t.index(9)
t.index(2, 5)
t.index()
t.count()
2 in t, 9 in t, len(t), bool(()), bool((0,)), max(t), min(t), sum(t), sorted(t, reverse=True), list(t), set(t)
hash((1, 2)) == hash((1, 2)), hash(()), hash((1,)), hash((1, 2)), hash((1, (2, 3)))
hash(([],))
repr((1,)), str(()), repr((1, 'a', (2,))), str((1.5, None))
a, b = 1, 2; a, b = b, a; a, b
(a, b), c = (1, 2), 3; a, b, c
a, (b, c) = 1, (2, 3); a, b, c
a, *b = 1, 2, 3; a, b
*a, b = 1,; a, b
a, *b, c = 'abcde'; a, b, c
a, b = (1,)
a, b = (1, 2, 3)
a, *b = ()
(a) = 5; a
(a,) = [5]; a
a = 1, ; a
a = *[1, 2], 3; a
a = *[1],; a
a = (*[1, 2])
a = *[1]
x = yield
return 1
(1, 2)[True], ((1, 2), 3)[0][1]
() is (), (1, 2) is (1, 2), tuple([]) is ()
for a, b in ((1, 2), (3, 4)): print(a, b)
t += (5,); t
t *= 2; len(t)
t += [1]
t()
t.x = 1
t.__add__((1,)), t.__contains__(1), t.__getitem__(0), t.__len__(), t.__mul__(0), t.__eq__(1), t.__hash__() == hash(t), t.__getnewargs__()[0][:1]
t.__add__(5)
(1, 2).__class__, type(()), isinstance((), tuple)
class T(tuple): pass
T([1, 2]), type(T([1]) + (2,)), type(T([1])[:]), T([1]) == (1,), hash(T([1])) == hash((1,)), repr(T()), type(T() * 2)
class T2(tuple): __new__ = lambda cls, *a: super(T2, cls).__new__(cls, a)
T2(1, 2, 3), T2()
class T3(tuple): __init__ = lambda self, *a: setattr(self, 'x', a)
T3([1]).x
T3(1)
T3([1], 2)
class T4(tuple): __slots__ = ()
T4([1]).x = 1
class T5(tuple): x = property(lambda s: s[0]); y = property(lambda s: s[1])
T5((1, 2)).x, T5((1, 2)).y
tuple(x for x in range(3)), tuple(x for x in 'ab' if x == 'a')
tuple({1: 2, 3: 4}), tuple({1: 2}.items()), tuple(zip((1, 2), 'ab')), tuple(map(str, (1, 2)))
(lambda *a: a)(*(1, 2), 3, *[4]), (lambda a, b: a)(*(1, 2))
'%s %s' % (1, 2), '%s' % ((1, 2),), '%r' % ((),)
'%s' % (1, 2)
'%s %s' % (1,)
'%s %s' % 1
tuple[int], tuple[int, ...], tuple[()]
1, 2 == 1, 2
(1, 2) == 1, 2
not (), () or 5, (0,) and 5
()()
(1, 2) if () else (3,)
print((1, 2), ()), print(*(1, 2), sep='-')
(x for x in (1, 2)).__next__()
((1)), ((1,)), (((1, 2)))
min((1, 2), (1, 1)), max((1,), (1, 0))
divmod(7, 2), (7).as_integer_ratio(), 'a-b'.partition('-')
''')
