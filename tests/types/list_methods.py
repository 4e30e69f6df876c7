# list: every method and operator.
a = [3, 1, 2]
a.append(4)
a.extend([5, 6])
a.extend('ab')
a.insert(0, 'first')
a.insert(100, 'last')
a.insert(-1, 'before last')
print(a)
print(a.pop(), a.pop(0), a.pop(-1), a.pop(1), a)
a.remove('a')
print(a.index(4), a.count(5), a.index(6, 2), a.index(2, 0, -1))
a.reverse()
print(a, a.copy() == a, a.copy() is a)
a.clear()
print(a)
b = [5, 3, 9, 1]
print(b.sort(), b)
b.sort(reverse=True)
print(b)
w = ['banana', 'Apple', 'cherry', 'date']
w.sort(key=str.lower)
print(w)
w.sort(key=len)
print(w, sorted(w, key=lambda s: (len(s), s), reverse=True))
pairs = [(1, 'b'), (0, 'a'), (1, 'a'), (0, 'b')]
pairs.sort(key=lambda p: p[0])
print(pairs)
pairs.sort(key=lambda p: p[0], reverse=True)
print(pairs)
print([1, 2] + [3], [1, 2] * 2, 2 * [0], [1] * 0, [1] * -1, 2 in [1, 2], [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] != [1.0, 2.0])
print(list(), list('abc'), list(range(3)), list((1,)), list({'k': 1}), list(x for x in 'ab'), len([[]]), [[]] * 3)
m = [[0] * 2] * 2
m[0][0] = 1
print(m)
n = [1]
n.append(n)
print(n, repr(n), n[1] is n, len(n))
print(list(reversed([1, 2, 3])), [1, 2, 3].__reversed__().__next__(), [1, 2, 3].__contains__(2), [1].__iadd__((2,)), [3, 4].__imul__(2))
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1][5], lambda: [1].insert(0), lambda: [1] + (2,), lambda: [1] + 5, lambda: [1] * [2], lambda: [1] * 1.0, lambda: [1, 'a'].sort(), lambda: [1].sort(lambda x: x), lambda: [1].append(), lambda: [1].append(1, 2), lambda: [1].extend(5), lambda: list(5), lambda: [1].nope, lambda: [1] < 5, lambda: [1] < (1,), lambda: hash([]), lambda: w['a'], lambda: [1].__setitem__(9, 1), lambda: [1].pop('a'), lambda: [1].index(1, 'x'), lambda: [None, 1].sort(), lambda: [1j, 2j].sort(), lambda: [1].sort(nope=1), lambda: list(a=1), lambda: list(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
ints = list(range(5))
ints[2] = 'str'
ints.append(2.5)
print(ints, [1.5, 2.5][0] + [1, 2][1])


class L(list):
    def append(self, x):
        super().append(x * 2)

    def __getitem__(self, i):
        return f'item {super().__getitem__(i)}'


x = L([1])
x.append(5)
print(x, x[1], x[-1], type(x + [1]).__name__, type(x[:1]).__name__, isinstance(x, list), x == [1, 10], list(x), [*x])
