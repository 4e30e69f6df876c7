# merge keeps the order of the iterables among equal keys, also in reverse
import heapq

a, b, c = [('x', 3), ('y', 2), ('z', 2)], [('p', 3), ('q', 3), ('r', 1)], [('k', 2)]
print(list(heapq.merge(a, b, c, key=lambda p: p[1], reverse=True)))
print(list(heapq.merge(a[::-1], b[::-1], c, key=lambda p: p[1])))
print(list(heapq.merge([2, 1.0, 0], [1, True], reverse=True)))


class Item:
    def __init__(self, key, name):
        self.key, self.name = key, name

    def __lt__(self, other):
        return self.key < other.key

    def __eq__(self, other):
        return self.key == other.key


print([i.name for i in heapq.merge([Item(2, 'a'), Item(1, 'b')], [Item(2, 'c'), Item(1, 'd')], reverse=True)])
