"""Records how CPython orders sets: for each seed, the CRC of the orders that a
random program over sets of ints goes through. set_test.go runs the same
programs. Usage: python3 setorder.py [SEEDS] > setorder.txt"""
import sys
import zlib


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n


def value(r, spread):
    kind = r.below(8)
    n = r.below(spread)
    if kind == 0:
        return -n
    if kind == 1:
        return n << 20
    if kind == 2:
        return n * 64
    return n


def values(r, spread):
    return [value(r, spread) for _ in range(r.below(3 * spread))]


def run(seed):
    r = Random(seed)
    spread = (4, 10, 40, 200, 1000, 6000)[r.below(6)]
    sets = [set(), set(), set()]
    crc = 0
    for _ in range(30):
        i, j, op = r.below(3), r.below(3), r.below(24)
        a, b = sets[i], sets[j]
        if op == 0:
            a = set(values(r, spread))
        elif op == 1:
            a = set(dict.fromkeys(values(r, spread)))
        elif op == 2:
            a = set(b)
        elif op == 3:
            for v in values(r, spread):
                a.add(v)
        elif op == 4:
            for v in values(r, spread):
                a.discard(v)
        elif op == 5:
            for _ in range(r.below(len(a) + 1)):
                a.pop()
        elif op == 6:
            a = a | b
        elif op == 7:
            a = a & b
        elif op == 8:
            a = a - b
        elif op == 9:
            a = a ^ b
        elif op == 10:
            a |= b
        elif op == 11:
            a &= b
        elif op == 12:
            a -= b
        elif op == 13:
            a ^= b
        elif op == 14:
            a.update(values(r, spread))
        elif op == 15:
            a.difference_update(values(r, spread))
        elif op == 16:
            a = a.intersection(values(r, spread))
        elif op == 17:
            a = a.difference(values(r, spread))
        elif op == 18:
            a.symmetric_difference_update(values(r, spread))
        elif op == 19:
            a = a.difference(dict.fromkeys(values(r, spread)))
        elif op == 20:
            a = a.union(b, values(r, spread))
        elif op == 21:
            a.update(dict.fromkeys(values(r, spread)))
        elif op == 22:
            a.intersection_update(b, values(r, spread))
        else:
            a = set(frozenset(values(r, spread)) - frozenset(b))
        sets[i] = a
        text = ",".join(map(str, a)) + ";%d\n" % hash(frozenset(a))
        crc = zlib.crc32(text.encode(), crc)
    return crc


for seed in range(int(sys.argv[1]) if len(sys.argv) > 1 else 300):
    print("%08x" % run(seed))
