# heapq and bisect.
from each import each
import heapq, bisect
from heapq import *
from bisect import *
class K:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f'K{self.n}'
class NoCmp: pass
each('''
h = [5, 3, 8, 1]; heapify(h), h, heappop(h), h, heappush(h, 0), h, heappushpop(h, 4), h, heapreplace(h, 9), h
h = []; [heappush(h, x) for x in [5, 2, 9, 1, 7]]; [heappop(h) for _ in range(5)]
heappop([])
heapreplace([], 1)
heappushpop([], 1)
heappush(5, 1)
heappush((1,), 1)
heapify([1, 'a'])
h = [NoCmp()]; heappush(h, NoCmp())
h = [K(3), K(1), K(2)]; heapify(h), h, heappop(h)
nlargest(2, [3, 1, 4]), nsmallest(2, [3, 1, 4]), nlargest(0, [1]), nlargest(-1, [1]), nlargest(5, [1, 2]), nlargest(2, 'hello', key=ord), nsmallest(1, [3, 1], key=lambda x: -x), nlargest(1, []), nsmallest(1, [2, 1]), nlargest(2, [1, 1, 2])
nlargest(1, 5)
list(merge([1, 4], [2, 3])), list(merge([4, 1], [3, 2], reverse=True)), list(merge()), list(merge(['a', 'ccc'], ['bb'], key=len)), list(merge([1]))
list(merge([1], ['a']))
list(merge(5))
bisect_left([1, 2, 2, 3], 2), bisect_right([1, 2, 2, 3], 2), bisect([1, 2], 5), bisect_left([], 1), bisect_left([1, 2, 3], 2, 2), bisect_right([1, 2, 3], 2, 0, 1), bisect_left([3, 2, 1], 2, key=lambda x: -x) if 0 else 0, bisect_left([1, 2, 3], -2, key=lambda x: -x)
l = [1, 3]; insort(l, 2), l, insort_left(l, 2), l, insort_right(l, 0), l, insort(l, 'x') if 0 else 0
bisect([1], 'a')
bisect(5, 1)
bisect([1], 1, -1)
bisect([1, 2], 1, 5)
bisect([1, 2], 1, 0, 10)
insort((1,), 2)
insort([1], 5, key=lambda x: -x)
bisect([1], 1, key=5)
bisect()
[bisect(range(10), x) for x in (-1, 0, 5, 9, 20)], bisect('abc', 'b'), bisect_left((1, 2), 2)
''')
