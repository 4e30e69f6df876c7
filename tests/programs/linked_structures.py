# A linked list, a binary search tree and an LRU cache with all their protocols.
class Node:
    __slots__ = ('value', 'next')

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head, self.size = None, 0
        for x in reversed(list(items)):
            self.push(x)

    def push(self, x):
        self.head, self.size = Node(x, self.head), self.size + 1

    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += self.size
        for k, v in enumerate(self):
            if k == i:
                return v
        raise IndexError('list index out of range')

    def __repr__(self):
        return ' -> '.join([*map(repr, self), 'nil'])

    def __eq__(self, other):
        return isinstance(other, LinkedList) and list(self) == list(other)

    def __add__(self, other):
        return LinkedList([*self, *other])

    def reverse(self):
        prev, n = None, self.head
        while n:
            n.next, prev, n = prev, n, n.next
        self.head = prev
        return self


l = LinkedList('abc')
l.push(0)
print(l, len(l), l[1], l[-1], l[1:3], 'b' in l, 'z' in l, l == LinkedList([0, 'a', 'b', 'c']), l + [1], sorted(map(str, l)), list(zip(l, range(9))))
print(l.reverse(), bool(LinkedList()), LinkedList(), max(LinkedList([3, 9, 2])), *l)
try:
    l[10]
except IndexError as e:
    print(e)


class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        def go(node):
            if node is None:
                return [key, None, None]
            side = 1 if key < node[0] else 2
            node[side] = go(node[side])
            return node
        self.root = go(self.root)
        return self

    def __iter__(self):
        def walk(n):
            if n:
                yield from walk(n[1])
                yield n[0]
                yield from walk(n[2])
        return walk(self.root)

    def height(self, node=...):
        node = self.root if node is ... else node
        return 0 if node is None else 1 + max(self.height(node[1]), self.height(node[2]))

    def __contains__(self, key):
        n = self.root
        while n and n[0] != key:
            n = n[1] if key < n[0] else n[2]
        return n is not None


t = Tree()
for k in (50, 30, 70, 20, 40, 60, 80, 30):
    t.insert(k)
print(list(t), t.height(), 60 in t, 65 in t, [x for x in t if x > 45], sum(t))


class LRU:
    def __init__(self, size):
        self.size, self.data, self.hits, self.misses = size, {}, 0, 0

    def __call__(self, f):
        def wrapper(*key):
            if key in self.data:
                self.hits += 1
                self.data[key] = self.data.pop(key)
            else:
                self.misses += 1
                self.data[key] = f(*key)
                if len(self.data) > self.size:
                    del self.data[next(iter(self.data))]
            return self.data[key]
        wrapper.cache = self
        return wrapper


@LRU(3)
def slow(x):
    return x * x


print([slow(x) for x in (1, 2, 3, 1, 4, 2, 1)], slow.cache.hits, slow.cache.misses, list(slow.cache.data))


@LRU(1000)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(150), fib.cache.hits)
