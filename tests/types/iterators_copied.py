# Iterators tell what makes them again, and so can be copied; __setstate__ moves
# them on.
import copy

made = {
    'list': lambda: iter([1,2,3]),
    'revlist': lambda: reversed([1,2,3]),
    'tuple': lambda: iter((1,2,3)),
    'range': lambda: iter(range(3)),
    'lrange': lambda: iter(range(10**20,10**20+3)),
    'revrange': lambda: reversed(range(3)),
    'enum': lambda: enumerate('abc', 5),
    'zip': lambda: zip([1,2,3],'abc'),
    'zips': lambda: zip([1,2,3],'abc', strict=True),
    'map': lambda: map(ord, 'abc'),
    'filter': lambda: filter(None, [1,0,2]),
    'str': lambda: iter('abc'),
    'ustr': lambda: iter('a\u20acb'),
    'bytes': lambda: iter(b'abc'),
    'bytearray': lambda: iter(bytearray(b'abc')),
    'dict': lambda: iter({1:2,3:4}),
    'items': lambda: iter({1:2,3:4}.items()),
    'values': lambda: iter({1:2,3:4}.values()),
    'revdict': lambda: reversed({1:2,3:4}),
    'revitems': lambda: reversed({1:2,3:4}.items()),
    'set': lambda: iter({1,2,3}),
    'call': lambda: iter([2,1,3].pop, 2),
    'seq': lambda: iter(type('Q', (), {'__getitem__': lambda s, i: [7,8,9][i]})()),
    'revseq': lambda: reversed(type('Q', (), {'__len__': lambda s: 3,
    '__getitem__': lambda s, i: [7,8,9][i]})()),
    'revtuple': lambda: reversed((1,2,3)),
    'revstr': lambda: reversed('abc'),
    'mv': lambda: iter(memoryview(b'abc')),
    'gen': lambda: (i for i in 'ab'),
}


def attempt(what, f):
    try:
        text = repr(f())
    except (TypeError, AttributeError, IndexError) as e:
        text = f'{type(e).__name__}: {e}'
    parts = text.split(' at 0x')
    print(what, parts[0] + ''.join(p[p.index('>'):] for p in parts[1:]))


def moved(it, state):
    it.__setstate__(state)
    return list(it)


for name, make in made.items():
    it = make()
    attempt(name, it.__reduce__)
    next(it)
    attempt(name, it.__reduce__)
    attempt(name, lambda: [list(copy.copy(it)), list(it)])
    attempt(name, it.__reduce__)
    attempt(name, lambda: list(copy.copy(it)))
    attempt(name, lambda: list(copy.deepcopy(make())))
    if name != 'map':  # 3.14: a map has a state, which is strict
        for state in 1, 0, -1, 99:
            attempt(name, lambda: moved(make(), state))

for it in iter([1]), iter((1,)), reversed([1]), iter('a'), iter(b'a'):
    attempt('no index', lambda: it.__setstate__('x'))

# What is left of a dict or a set that has changed cannot be told.
d, s = {1: 2}, {1}
for it, change in (iter(d), lambda: d.setdefault(3)), (iter(s), lambda: s.add(2)):
    change()
    try:
        print(copy.copy(it))
    except RuntimeError as e:
        print(e)


class Counting(enumerate):
    pass


print(type(copy.copy(Counting('abc'))).__name__, list(copy.copy(enumerate('a', 2**64))))
