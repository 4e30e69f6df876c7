# A seeded simulation: customers, queues and statistics on a heap of events.
import random


class Simulation:
    def __init__(self, seed, servers):
        self.rng, self.now, self.events, self.serial = random.Random(seed), 0.0, [], 0
        self.free, self.waiting, self.waits, self.log = servers, [], [], []

    def schedule(self, delay, action, *args):
        entry = self.now + delay, self.serial, action, args
        self.serial += 1
        i = len(self.events)
        while i and self.events[i - 1][:2] < entry[:2]:
            i -= 1
        self.events.insert(i, entry)

    def arrive(self, n, remaining):
        self.waiting.append((n, self.now))
        self.serve()
        if remaining > 1:
            self.schedule(self.rng.expovariate(1.0), self.arrive, n + 1, remaining - 1)

    def serve(self):
        if self.free and self.waiting:
            n, since = self.waiting.pop(0)
            self.free -= 1
            self.waits.append(self.now - since)
            self.schedule(self.rng.uniform(0.5, 2.5), self.leave, n)

    def leave(self, n):
        self.free += 1
        self.log.append(n)
        self.serve()

    def run(self, customers):
        self.schedule(0, self.arrive, 1, customers)
        while self.events:
            self.now, _, action, args = self.events.pop()
            action(*args)
        return self


def mean(xs):
    return sum(xs) / len(xs)


def stdev(xs):
    m = mean(xs)
    return (sum((x - m) ** 2 for x in xs) / (len(xs) - 1)) ** 0.5


for servers in (1, 2, 3):
    s = Simulation(7, servers).run(200)
    print(f'{servers} servers: {s.now:8.3f} total, waits mean {mean(s.waits):7.3f} sd {stdev(s.waits):7.3f} max {max(s.waits):7.3f}', s.log[:12])
buckets = {}
for w in s.waits:
    buckets[int(w * 4)] = buckets.get(int(w * 4), 0) + 1
for b in sorted(buckets):
    print(f'{b / 4:5.2f} {"*" * (buckets[b] // 2)} {buckets[b]}')


class LCG:
    def __init__(self, seed):
        self.state = seed

    def __iter__(self):
        while True:
            self.state = (6364136223846793005 * self.state + 1442695040888963407) % 2 ** 64
            yield self.state >> 33


inside = 0
g = iter(LCG(1))
for _ in range(20000):
    x, y = next(g) / 2 ** 31, next(g) / 2 ** 31
    inside += x * x + y * y <= 1
print(f'{4 * inside / 20000:.4f}')
walk, seen = 0 + 0j, {0j}
for _ in range(500):
    walk += 1j ** (next(g) % 4)
    seen.add(complex(round(walk.real), round(walk.imag)))
print(round(walk.real), round(walk.imag), len(seen), round(abs(walk), 6))
