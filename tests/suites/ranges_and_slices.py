# range and slice.
from each import each
each('''
range(5), range(1, 5), range(1, 10, 2), range(0), range(5, 0), range(5, 0, -1), range(-5), repr(range(0, 5, 1))
range()
range(1, 2, 3, 4)
range(1, 5, 0)
range(1.5)
range('a')
range(None)
range(5, step=1)
len(range(5)), len(range(5, 0, -2)), len(range(0, 10, 3)), len(range(10**15)), bool(range(0)), bool(range(1))
len(range(2**64))
range(2**64)[5], range(2**64)[-1], range(10**30)[10**29], 2**63 in range(2**64), range(2**64).index(5)
range(10)[2], range(10)[-1], range(10)[2:5], range(10)[::-1], range(10)[::2], range(10)[5:2], range(10)[100:], range(0, 20, 3)[1:4], range(10)[-3:], range(10)[:0:-2]
range(5)[5]
range(5)[-6]
range(5)['a']
range(5)[1.0]
range(5)[::0]
3 in range(5), 5 in range(5), 3.0 in range(5), 'a' in range(5), 3.5 in range(5), True in range(5), 4 in range(0, 10, 2), 5 in range(0, 10, 2), -1 in range(0, -5, -1), None in range(3)
range(5).index(3), range(5).count(3), range(5).count(9), range(0, 10, 2).index(4)
range(5).index(9)
range(5).index('a')
range(0, 10, 2).index(3)
range(5) == range(5), range(0) == range(5, 0), range(0, 5, 2) == range(0, 6, 2), range(5) == [0, 1, 2, 3, 4], range(5) != range(6), hash(range(5)) == hash(range(0, 5, 1)), hash(range(0)) == hash(range(1, 1)), {range(3): 1}[range(3)]
range(5) < range(6)
range(5) + range(5)
range(5) * 2
range(1, 10, 2).start, range(1, 10, 2).stop, range(1, 10, 2).step
range(5).start = 1
range(5)[0] = 1
del range(5)[0]
range(5).foo = 1
range(5).foo
list(range(5)), tuple(range(2)), set(range(3)), sum(range(101)), max(range(5)), min(range(5, 0, -1)), sorted(range(3), reverse=True), list(reversed(range(5))), list(reversed(range(0, 10, 3))), [*range(3)], reversed(range(5)).__next__()
iter(range(5)).__length_hint__(), type(iter(range(5))).__name__, type(iter(range(2**70))).__name__, next(iter(range(1))), next(iter(range(0)), 'd')
a, b, *c = range(5); a, b, c
for i in range(3): i = 10; print(i, end=' ')
class R(range): pass
range(True), range(True, 5), range(False)
range(5).__contains__(3), range(5).__len__(), range(5).__getitem__(2), range(5).__reduce__(), range(5).__eq__(5), range(5).__iter__().__next__(), range(5).__reversed__().__next__(), range(5).__hash__() == hash(range(5))
slice(5), slice(1, 5), slice(1, 5, 2), slice(None), slice('a', [], 1.5), repr(slice(1))
slice()
slice(1, 2, 3, 4)
slice(1, 5, 2).start, slice(1, 5, 2).stop, slice(1, 5, 2).step, slice(5).start
slice(1).start = 5
slice(1, 5, 2).indices(10), slice(None, None, -1).indices(5), slice(-3, None).indices(10), slice(5).indices(3), slice(None).indices(0), slice(10, 0, -3).indices(7)
slice(1).indices()
slice(1).indices(-1)
slice(1).indices('a')
slice('a').indices(5)
slice(1, 2, 0).indices(5)
slice(1, 2) == slice(1, 2), slice(1) < slice(2), slice(1, 2) != slice(1, 3), slice(1, 2) == (1, 2), hash(slice(1, 2)) == hash(slice(1, 2))
slice(1) < 5
slice(1, 'a') < slice(1, 2)
hash(slice([]))
{slice(1): 2}[slice(1)]
class S(slice): pass
slice(1).__reduce__(), slice(1)[0] if 0 else 1
slice(1)[0]
class G: __getitem__ = lambda self, i: i
G()[1], G()[1:2], G()[1:2:3], G()[:], G()[::], G()[1:2, 3], G()[...], G()[1, ...], G()[()], G()[1,], G()['a':'b'], G()[:, 1], G()[None], G()[*[1, 2]], G()[-1], G()[lambda: 1].__name__, G()[x := 5]
''')
