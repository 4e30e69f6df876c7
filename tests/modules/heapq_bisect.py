# heapq and bisect.
import bisect
import heapq
import random

rng = random.Random(5)
data = [rng.randrange(100) for _ in range(30)]
heap = data[:]
heapq.heapify(heap)
print(heap)
for n in (50, 3, 99, 0, 42):
    heapq.heappush(heap, n)
print(heap)
print([heapq.heappop(heap) for _ in range(5)], heap)
print(heapq.heapreplace(heap, 1), heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 60), heap[:5])
print([heapq.heappop(heap) for _ in range(len(heap))] == sorted(heap) and heap)
print(heapq.nsmallest(3, data), heapq.nlargest(3, data), heapq.nsmallest(2, data, key=lambda x: -x), heapq.nlargest(0, data), heapq.nsmallest(-1, data))
print(list(heapq.merge([1, 4, 7], [2, 5], [], [0, 9])), list(heapq.merge([7, 4], [9, 5, 1], reverse=True)),
      list(heapq.merge(['a', 'ccc'], ['bb', 'dddd'], key=len)))
pairs = []
for item in ((2, 'b'), (1, 'z'), (2, 'a'), (1, 'y')):
    heapq.heappush(pairs, item)
print([heapq.heappop(pairs) for _ in range(4)])


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


items = [Item(n) for n in (5, 2, 8, 1)]
heapq.heapify(items)
print([heapq.heappop(items).n for _ in range(4)])
for wrong in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush([1], 'a'), lambda: heapq.heapify([1, 'a'])):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
print(heapq.heappushpop([], 5))

a = [1, 2, 2, 2, 5, 8]
print([bisect.bisect_left(a, x) for x in range(10)], [bisect.bisect_right(a, x) for x in range(10)], bisect.bisect is bisect.bisect_right)
print(bisect.bisect(a, 2, 2), bisect.bisect_left(a, 2, 0, 2), bisect.bisect(a, -3, key=lambda x: -x), bisect.bisect_left([], 1))
bisect.insort(a, 2.0)
bisect.insort_left(a, 5.0)
words = ['a', 'bb', 'dddd']
bisect.insort(words, 'ccc', key=len)
print(a, words)
for wrong in (lambda: bisect.bisect(a, 'x'), lambda: bisect.bisect(a, 1, -1)):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
