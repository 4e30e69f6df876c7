import math
import random

BIG = 2**31
for p, q in (([], []), ([BIG - 1] * 4, [BIG - 1] * 4), ([-BIG] * 3, [-BIG] * 3), ([BIG] * 3, [-BIG] * 3), ([True, 2], [3, 4]), ([1, 0], [0, 5]),
             ([1, 2.5], [2, 2]), ([BIG - 1] * 5 + [.5], [BIG - 1] * 5 + [1]), ([2**62, 2**62], [1, 1]), ([-2**63, 1], [1, -1])):
    print(math.sumprod(p, q), type(math.sumprod(p, q)).__name__)

r = random.Random(1)


def numbers(n):
    return [r.randrange(-2**bits, 2**bits + 1) for bits in r.choices([3, 20, 31, 32, 33, 40, 63, 64, 90], k=n)]


print(all(math.sumprod(p, q) == sum(a * b for a, b in zip(p, q)) for p, q in ((numbers(n), numbers(n)) for n in [1, 2, 3, 5] * 400)))
