# A sort key or comparison that changes the list.
data = [3, 1, 2]


def key(x):
    data.append(x)
    return x


try:
    data.sort(key=key)
except ValueError as e:
    print(e)
print(data)
data = [3, 1, 2]
try:
    data.sort(key=lambda x: data.clear() or x)
    print('no error', data)
except ValueError as e:
    print(e, data)
seen = []
data = [2, 1]
data.sort(key=lambda x: seen.append(len(data)) or x)
print(seen, data)


class Evil:
    def __lt__(self, other):
        lst[:] = []
        return True


lst = [Evil(), Evil(), Evil()]
try:
    lst.sort()
except ValueError as e:
    print(e)
print(len(lst))
data = [3, 1, 'x', 2]
try:
    data.sort()
except TypeError as e:
    print(e, len(data), sorted(map(str, data)))
data = [1, 2, 3]
try:
    data.sort(key=lambda x: 1 / (x - 2))
except ZeroDivisionError:
    print('list is whole', data)


class Random:
    n = 0

    def __lt__(self, other):
        Random.n += 1
        return Random.n % 3 == 0


print(len(sorted(Random() for _ in range(100))))
