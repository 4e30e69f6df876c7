"""Records which comparisons CPython's list.sort makes: for each seed, the CRC of
the pairs compared, in order, and of the result. sort_test.go sorts the same
lists. Usage: python3 timsort.py [SEEDS] > timsort.txt"""
import sys
import zlib


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n


class Item:
    log = []

    def __init__(self, key, number):
        self.key, self.number = key, number

    def __lt__(self, other):
        self.log.append("%d<%d" % (self.number, other.number))
        return self.key < other.key


def keys(r):
    n = (3, 10, 40, 70, 300, 2500)[r.below(6)]
    n = r.below(n) + 1
    span = (1, 3, n, 10 * n)[r.below(4)]
    out = []
    while len(out) < n:
        shape, length, base = r.below(5), r.below(n) + 1, r.below(span)
        for i in range(length):
            if shape == 0:
                out.append(r.below(span))
            elif shape == 1:
                out.append(base + i)
            elif shape == 2:
                out.append(base - i)
            elif shape == 3:
                out.append(base - i // 3)
            else:
                out.append(base)
    return out[:n]


def run(seed):
    r = Random(seed)
    Item.log = []
    items = [Item(k, i) for i, k in enumerate(keys(r))]
    items.sort(reverse=r.below(4) == 0)
    text = " ".join(Item.log) + ";" + " ".join(str(i.number) for i in items)
    return zlib.crc32(text.encode())


for seed in range(int(sys.argv[1]) if len(sys.argv) > 1 else 300):
    print("%08x" % run(seed))
