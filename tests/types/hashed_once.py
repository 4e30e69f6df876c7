# Sets made of sets and dicts know the hashes already, and so do full caches.
from functools import lru_cache


class Key:
    asked = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        Key.asked += 1
        return self.n

    def __eq__(self, other):
        return self.n == other.n

    def __repr__(self):
        return f'Key({self.n})'


def count(make):
    Key.asked = 0
    made = make()
    print(made, Key.asked)


d = {Key(n): n for n in range(4)}
s = set(d)
count(lambda: set(d))
count(lambda: frozenset(d))
count(lambda: s | s)
count(lambda: s.intersection(d))
count(lambda: dict(d) == d)


# What a full cache forgets is found by the hash it came with.
@lru_cache(maxsize=1)
def double(key, times):
    return key.n * times


count(lambda: double(Key(1), 2))
count(lambda: double('nothing' and Key(2), 3))
