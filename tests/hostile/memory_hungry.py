# Doubling strings and lists stay fast while they fit.
s = 'ab'
while len(s) < 10 ** 6:
    s += s
print(len(s), s.count('ab'), s[-2:])
l = [0]
while len(l) < 10 ** 6:
    l += l
print(len(l), sum(l))
d = {}
for i in range(200000):
    d[i] = i
for i in range(199990):
    del d[i]
print(len(d), list(d)[:3])
q = []
for i in range(100000):
    q.append(i)
    if len(q) > 10:
        q.pop(0)
print(q[0], len(q))
t = ''
for i in range(20000):
    t += str(i % 10)
print(len(t), t[:12])
print(len(''.join(str(i) for i in range(50000))), len(str(2 ** 10000)), len(b'x' * 10 ** 6), len(set(range(10 ** 5))))
x = [[]] * 10 ** 5
print(len(x), sum(len(y) for y in x))
n = 1
for i in range(1, 1000):
    n *= i
print(n % (10 ** 9 + 7), n.bit_length())
