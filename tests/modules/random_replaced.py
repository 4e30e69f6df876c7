# Methods of an instance of Random that a script replaces are those that the others draw from.
import random


class Own(random.Random):
    def random(self):
        return 0.25


for kind in random.Random, random.SystemRandom, Own:
    r = kind(1)
    r.random = iter([0.5, 0.75, 0.125, 0.5, 0.25, 0.75, 0.5, 0.5, 0.5]).__next__
    print(r.random(), r.uniform(1, 3), r.choices('abcdefgh', k=2), r.triangular(), r.expovariate())
    r.getrandbits = lambda k: k
    print(r.getrandbits(5), r.randbytes(2) if kind is random.Random else None)
    if kind is not Own:
        print(r.randrange(100), r.choice('abcdefgh'), r.sample(range(10), 1))
    del r.random, r.getrandbits
    print(kind is random.SystemRandom or r.random())
