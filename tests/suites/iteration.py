# iterators made in all ways, length hints, unpacking, mutation in loops.
from each import each
class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        return i * 10
class SeqStop:
    def __getitem__(self, i): raise StopIteration
class SeqKey:
    def __getitem__(self, i): raise KeyError(i)
class BadIter:
    def __iter__(self): return 5
class BadIter2:
    def __iter__(self): return [1]
class NoneIter:
    __iter__ = None
    def __getitem__(self, i): return i
class IterRaise:
    def __iter__(self): raise ValueError('iter')
class NextRaise:
    def __iter__(self): return self
    def __next__(self): raise ValueError('next')
class OnlyNext:
    def __next__(self): return 1
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
class LenRaise(It):
    def __len__(self): raise ValueError('len')
class LenTypeErr(It):
    def __len__(self): raise TypeError('len')
class Hint(It):
    def __length_hint__(self): return 'x'
class HintNeg(It):
    def __length_hint__(self): return -1
class HintNI(It):
    def __length_hint__(self): return NotImplemented
class HintBig(It):
    def __length_hint__(self): return 2**80
count = 0
def call():
    global count
    count += 1
    return count
def callstop():
    raise StopIteration
each('''
list(Seq(3)), tuple(Seq(2)), set(Seq(1)), 20 in Seq(3), 5 in Seq(3), max(Seq(3)), sum(Seq(3)), [*Seq(2)]
list(iter(Seq(2))), list(reversed([1, 2]))
list(SeqStop())
list(SeqKey())
reversed(Seq(2))
list(BadIter())
iter(BadIter2())
for x in BadIter2(): pass
iter(NoneIter())
list(NoneIter())
1 in NoneIter()
list(IterRaise())
list(NextRaise())
for x in NextRaise(): pass
a, b = NextRaise()
[*NextRaise()]
print(*NextRaise())
dict(NextRaise())
iter(OnlyNext())
next(OnlyNext())
list(It()), sum(It()), 2 in It(), 9 in It(), max(It()), sorted(It(), reverse=True), ','.join(map(str, It()))
list(LenRaise())
list(LenTypeErr())
list(Hint())
list(HintNeg())
list(HintNI())
tuple(LenRaise())
[0] + LenRaise()
iter(call, 5).__class__
list(iter(call, 5))
list(iter(call, 5)) if 0 else 1
list(iter(callstop, 5))
iter(5, 5)
iter(call)
iter()
iter(call, 1, 2)
iter([]).__length_hint__(), iter([1, 2]).__length_hint__(), iter(range(5)).__length_hint__(), iter('ab').__length_hint__(), iter({1: 2}).__length_hint__()
iter([1]).__next__()
iter([]).__next__()
iter([1, 2]).__setstate__(1)
iter([1, 2]).__reduce__()
[type(iter(x)).__name__ for x in ([], (), '', b'', bytearray(), {}, set(), range(1), range(2**70), {}.keys(), {}.values(), {}.items(), memoryview(b''), Seq(1), 'é', reversed({}), reversed([]), reversed(()), reversed(range(3)))]
type(iter(call, 1)).__name__, type(reversed({}.items())).__name__, type(reversed({1: 2}.values())).__name__
a, b, c = It()
a, b = It()
a, b, c, d = It()
a, *b = It()
a, b
*a, b, c = It()
*a, b, c, d, e = It()
[a, [b, c]] = 1, [2, 3]
a, b = 5
a, b = 'xyz'
a, b = {1: 2, 3: 4}
() = []
[] = ()
() = [1]
*a, = ''
a
*a = [1]
*a, *b = [1]
a, b = None
for a, b in [1]: pass
for a, b in [(1, 2, 3)]: pass
for (a, b), *c in [((1, 2), 3, 4)]: print(a, b, c)
for x in 5: pass
for [] in [[], []]: print('e')
for a[0] in [5]: pass
l = [0]
for l[0] in [5, 6]: print(l)
for x.y in []: pass
for x, in [[1], [2]]: print(x)
for x in *[1], *[2]: print(x)
for i in (1, 2, 3): i += 10; print(i, end=' ')
list(zip(It(), 'abcd')), list(enumerate(It(), 5)), list(map(lambda a, b: a + b, It(), It())), list(filter(lambda v: v > 1, It()))
list(enumerate('ab', 2**64)), list(enumerate('ab', -1))
enumerate('a', 'b')
enumerate(5)
enumerate()
zip(5)
zip([], 5)
list(zip()), list(zip([1])), list(map(str, []))
list(map(5, [1]))
list(filter(5, [1]))
list(map(lambda: 1, [1]))
list(map(None, [1]))
reversed(5)
reversed({1})
list(reversed('abc')), list(reversed(range(3))), list(reversed((1, 2))), list(reversed({1: 2, 3: 4})), list(reversed(b'ab'))
next(reversed([]))
l = [1, 2, 3]; it = iter(l); next(it); l.clear(); list(it)
list(it), l.append(5), list(it)
d = {1: 1}
for k in d: d[k + 1] = 1
for k in d: del d[k]
d = {1: 1, 2: 2}
for k in d: d[k] = 5
for k in list(d): del d[k]
d
s = {1, 2}
for x in s: s.add(x + 100)
for x in s: s.discard(x)
l = [1]
for x in l: l.append(x + 1) if len(l) < 5 else None
l
for i in range(3): pass
else: print('else', i)
for i in range(3): break
else: print('else', i)
i
for i in []: pass
i
while False: pass
else: print('w')
''')
