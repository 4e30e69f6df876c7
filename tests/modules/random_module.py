# The random module: the same numbers as CPython's generator from a seed.
import random
random.seed(42)
print([random.random() for _ in range(3)])
print([random.randint(1, 6) for _ in range(10)], random.randrange(10), random.randrange(0, 100, 7), random.getrandbits(70))
print(random.choice('abc'), random.choices([1, 2, 3], k=5), random.sample(range(100), 5), random.uniform(1, 2))
l = list(range(10))
random.shuffle(l)
print(l)
r = random.Random(7)
print(r.random(), r.gauss(0, 1), r.normalvariate(0, 1), r.expovariate(1), r.betavariate(1, 2), r.triangular(0, 1, 0.5))
random.seed('text')
print(random.random(), random.randint(0, 10 ** 30))
random.seed(1)
a = random.random()
state = random.getstate()
b = random.random()
random.setstate(state)
print(random.random() == b, a)
print(random.choices('ab', weights=[1, 0], k=3), random.sample('abc', 3) != [], random.sample([1, 2], k=2, counts=[1, 1]) != [])
for f in (lambda: random.choice([]), lambda: random.randint(2, 1), lambda: random.randrange(0), lambda: random.sample([1], 2), lambda: random.choices([], k=1), lambda: random.sample({1}, 1), lambda: random.seed([])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
import copy
one = random.Random(4)
two, three = copy.copy(one), copy.deepcopy(one)
print(one.random() == two.random() == three.random(), one.random() == two.random())
print(one.__reduce__()[:2], one.__reduce__()[2] == one.__getstate__() == one.getstate())
try:
    copy.copy(random.SystemRandom())
except NotImplementedError as e:
    print(e)


# Whole numbers come from whichever of the two methods was overridden last.
class Floats(random.Random):
    def random(self):
        print('random')
        return 0.3


class Bits(Floats):
    def getrandbits(self, k):
        print('getrandbits')
        return 1


class Again(Bits):
    def random(self):
        print('random again')
        return 0.4


for c in (Floats, Bits, Again):
    print(c(1).randrange(8), c(1).choice('abc'), c(1).random())
print(sorted(random.__all__))
