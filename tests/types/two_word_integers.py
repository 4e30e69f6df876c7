# Operators on ints near where one and two machine words end.
edges = sorted({sign * (1 << bits) + d for bits in (31, 62, 63, 64, 65, 126, 127, 128, 129) for d in (-1, 0, 1) for sign in (1, -1)} | {0, 1, -1, 3, -3})
total = 0
for x in edges:
    for y in edges:
        results = [x + y, x - y, x * y, x & y, x | y, x ^ y]
        if y:
            q, r = x // y, x % y
            assert q * y + r == x and (0 <= r < y or y < r <= 0), (x, y, q, r)
            results += [q, r]
        for z in results:
            total = (total * 31 + z) % (2**127 - 1)
    print(x, total)


def fnv(data):
    h = 14695981039346656037
    for byte in data:
        h = (h ^ byte) * 1099511628211 % 2**64
    return h


seed = 1
for _ in range(1000):
    seed = (6364136223846793005 * seed + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
print(fnv(b'hello'), seed, -seed % 2**61, seed * seed // (seed - 1), -seed // 7, type(seed), seed == int(str(seed)), hash(seed))
