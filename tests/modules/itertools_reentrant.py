# An iterator that asks the pairwise() it is in for a pair.
from itertools import pairwise


class Numbers:
    count = 0

    def __init__(self, reenter_at):
        self.reenter_at = reenter_at

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        return next(it) if self.count in self.reenter_at else self.count


for reenter_at in {1}, {2}, {3}, {1, 2}, {1, 3}, {1, 4}, {2, 3}:
    it = pairwise(Numbers(reenter_at))
    print(reenter_at, next(it), next(it), next(it))
