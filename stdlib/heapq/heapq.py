class _Reversed:
    """A key that compares the other way round."""

    __slots__ = ('item',)

    def __init__(self, item):
        self.item = item

    def __lt__(self, other):
        return other.item < self.item

    def __eq__(self, other):
        return self.item == other.item


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables, in order, without reading more than is asked for."""
    entries = []
    turn = _Reversed if reverse else lambda value: value
    for order, iterator in enumerate(map(iter, iterables)):
        for value in iterator:
            entries.append([turn(value if key is None else key(value)), order, value, iterator])
            break
    heapify(entries)
    while entries:
        entry = entries[0]
        yield entry[2]
        for value in entry[3]:
            entry[0], entry[2] = turn(value if key is None else key(value)), value
            heapreplace(entries, entry)
            break
        else:
            heappop(entries)


def nsmallest(n, iterable, key=None):
    """The n smallest items, in order."""
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    """The n largest items, in order from the largest."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
