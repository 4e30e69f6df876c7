# Augmented assignment on every kind of target and with every operator.
x = 10
x += 5
print(x)
x -= 3
print(x)
x *= 4
print(x)
x //= 5
print(x)
x **= 3
print(x)
x %= 100
print(x)
x <<= 4
print(x)
x >>= 2
print(x)
x |= 7
print(x)
x &= 29
print(x)
x ^= 255
print(x)
x /= 4
print(x)


class M:
    def __init__(self):
        self.log = []

    def __matmul__(self, other):
        return f'matmul {other}'

    def __iadd__(self, other):
        self.log.append(other)
        return self


m = M()
alias = m
m += 1
m += 'two'
print(m is alias, m.log)
m @= 3
print(m)

lst = [1]
same = lst
lst += (2, 3)
lst += 'ab'
print(same)
lst *= 2
print(same, same is lst)
t = (1,)
u = t
t += (2,)
print(t, u)


def index():
    print('index once')
    return 0


data = [[1], 2]
data[index()] += [5]
print(data)


class A:
    count = 1


a = A()
a.count += 1
print(a.count, A.count, vars(a))

frozen = ([1], 2)
try:
    frozen[0] += [2]
except TypeError as e:
    print(e)
print(frozen)
s = {1, 2}
s2 = s
s |= {3}
s &= {1, 3}
s ^= {1, 9}
s -= {9}
print(s, s2)
d = {'a': 1}
d |= {'b': 2}
d |= [('c', 3)]
print(d)
