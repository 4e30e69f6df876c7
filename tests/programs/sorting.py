# Sorting algorithms checked against sorted().
import random


def bubble(a):
    a = a[:]
    for i in range(len(a)):
        swapped = False
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
                swapped = True
        if not swapped:
            break
    return a


def insertion(a):
    out = []
    for x in a:
        lo, hi = 0, len(out)
        while lo < hi:
            mid = (lo + hi) // 2
            if x < out[mid]:
                hi = mid
            else:
                lo = mid + 1
        out.insert(lo, x)
    return out


def quick(a):
    if len(a) <= 1:
        return a
    pivot, *rest = a
    return quick([x for x in rest if x < pivot]) + [pivot] + quick([x for x in rest if x >= pivot])


def merge(a):
    if len(a) < 2:
        return a
    mid = len(a) // 2
    left, right, out = merge(a[:mid]), merge(a[mid:]), []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def heap(a):
    a = a[:]

    def sift(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and a[c] < a[c + 1]:
                c += 1
            if a[i] >= a[c]:
                return
            a[i], a[c] = a[c], a[i]
            i = c
    for i in range(len(a) // 2 - 1, -1, -1):
        sift(i, len(a))
    for n in range(len(a) - 1, 0, -1):
        a[0], a[n] = a[n], a[0]
        sift(0, n)
    return a


def counting(a):
    lo, hi = min(a, default=0), max(a, default=0)
    counts = [0] * (hi - lo + 1)
    for x in a:
        counts[x - lo] += 1
    return [v + lo for v, n in enumerate(counts) for _ in range(n)]


def shell(a):
    a, gap = a[:], len(a) // 2
    while gap:
        for i in range(gap, len(a)):
            x, j = a[i], i
            while j >= gap and a[j - gap] > x:
                a[j] = a[j - gap]
                j -= gap
            a[j] = x
        gap //= 2
    return a


rng = random.Random(2024)
cases = [[], [1], [2, 1], list(range(20)), list(range(20, 0, -1)), [5] * 10, [rng.randint(-50, 50) for _ in range(200)]]
for f in (bubble, insertion, quick, merge, heap, counting, shell):
    print(f.__name__, all(f(c) == sorted(c) for c in cases), f(cases[-1])[:5])


def permutations(a):
    if not a:
        yield []
    for i in range(len(a)):
        for rest in permutations(a[:i] + a[i + 1:]):
            yield [a[i]] + rest


print(sum(quick(p) == [1, 2, 3, 4, 5] for p in permutations([1, 2, 3, 4, 5])), list(permutations('ab')))
primes = lambda n: (s := [True] * n) and [i for i in range(2, n) if s[i] and (s.__setitem__(slice(i * i, n, i), [False] * len(range(i * i, n, i))) or True)]
print(primes(60), len(primes(20000)))
