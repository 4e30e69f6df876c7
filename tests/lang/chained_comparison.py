# Comparison chains evaluate each operand once and stop early.
def v(x):
    print('eval', x)
    return x


print(v(1) < v(2) < v(3))
print(v(3) < v(2) < v(1))
print(v(1) < v(2) == v(2) != v(3))
print(1 < 3 > 2, 1 == 1.0 == True, 'a' < 'b' < 'c' in 'abc')
print(1 in [1] == True, (1 in [1]) == True)
print(not 1 == 2, not 1 < 2 < 3)
print(None is None is not True, [] is not [] == [])


class Cmp:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print('lt', self.n, other.n)
        return [] if self.n > other.n else 'truthy'

    def __repr__(self):
        return f'Cmp({self.n})'


print(Cmp(1) < Cmp(2) < Cmp(3))
print(Cmp(2) < Cmp(1) < Cmp(0))
print(Cmp(1) > Cmp(2))
if v(5) > v(4) > v(3):
    print('in if')
while 1 < (n := v(2)) < 3:
    break
assert 0 <= v(1) <= 2
print([x for x in range(10) if 2 < x < 6])
print(1 < 2 < 3 < 4 < 5, 1 < 2 < 3 < 3 < 5)
x = 5
print(0 < x and x < 10, 0 < x < 10 or v('never'), 0 < x < 3 or 'other')
print((1 < 2) < 3, 1 < (2 < 3))
print('x' not in 'abc' not in ['q'], 3 not in [1, 2] in [[1, 2]])
try:
    1 < 'a' < 2
except TypeError as e:
    print(e)
try:
    1 < 2 < 'a'
except TypeError as e:
    print(e)
nan = float('nan')
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], (nan,) < (nan,))
print(0.1 + 0.2 == 0.3, 1 == 1 + 0j, -0.0 == 0, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53)
