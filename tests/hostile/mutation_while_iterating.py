# Lists, dicts, sets and others changed while they are iterated or used.
lst = [1, 2, 3]
n = 0
for x in lst:
    n += 1
    if n < 10:
        lst.append(x)
print(n, len(lst))
lst = list(range(10))
for x in lst:
    lst.pop()
print(lst)
lst = [1, 2, 3]
for x in lst:
    lst.clear()
print(lst)
lst = [1, 2, 3, 4]
print([lst.pop() for _ in lst], lst)
for kind in ({1: 1, 2: 2}, {1, 2, 3}):
    try:
        for x in kind:
            kind.pop(x) if isinstance(kind, dict) else kind.remove(x)
    except RuntimeError as e:
        print(e)
d = {i: i for i in range(5)}
try:
    for k, v in d.items():
        d[k + 100] = v
except RuntimeError as e:
    print(e)
try:
    {k: d.clear() for k in d}
except RuntimeError as e:
    print(e)


class Grow:
    def __eq__(self, other):
        big.clear()
        return False

    def __hash__(self):
        return 1


big = [Grow(), Grow(), Grow()]
print(5 in big, len(big))
big = [Grow(), Grow()]
print(big == [1, 2], len(big))
big = [Grow(), Grow()]
try:
    big.index(5)
except ValueError as e:
    print(e)
big = [Grow(), Grow()]
try:
    big.remove(5)
except ValueError as e:
    print('remove', len(big))


class Shrink:
    def __repr__(self):
        holder.clear()
        return 'S'


holder = [Shrink(), Shrink(), Shrink()]
print(holder)


class K:
    def __hash__(self):
        return 1

    def __eq__(self, o):
        table.pop(next(iter(table), None), None)
        return False


table = {}
for i in range(5):
    table[K()] = i
print(len(table) <= 5)
lst = [1, 2, 3]
lst[:] = (lst.append(9) or x for x in [7, 8])
print(lst)
lst = [3, 1]
lst.extend(lst)
lst += lst
lst[1:2] = lst
print(lst)


def gen():
    for x in lst2:
        yield x
        lst2.append(x) if len(lst2) < 5 else None


lst2 = [1, 2]
print(list(gen()))
b = bytearray(b'abc')
for i, x in enumerate(b):
    if i < 5:
        b.append(x)
print(b)
