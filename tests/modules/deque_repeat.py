# deque * int.
from collections import deque

print(deque([1, 2]) * 3, deque([1, 2, 3], 2) * 4, 3 * deque('ab'), deque([1]) * 0, deque([1], 3) * -1, deque() * 5)
d = deque('ab', 5)
d *= 3
print(d)
d.append('c')
d.appendleft('z')
print(d, len(d))
big = deque(range(3)) * 1000
big.rotate(1)
print(len(big), big[0], big[-1], sum(big))
for n in 4 * 10**18, 10**30:
    try:
        deque([1, 2, 3]) * n
    except (MemoryError, OverflowError) as e:
        print(type(e).__name__)
