# Long series of set operations keep CPython's order.
state = 12345


def rnd(n):
    global state
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state // 65536 % n


s = set()
for step in range(300):
    op, v = rnd(6), rnd(64)
    if op < 3:
        s.add(v)
    elif op == 3:
        s.discard(v)
    elif op == 4:
        s ^= {v, v + 1}
    else:
        s |= set(range(v, v + 3))
    if step % 30 == 0:
        print(sorted(s) == sorted(list(s)), s)
print(s)
a = {rnd(1000) for _ in range(50)}
b = {rnd(1000) for _ in range(50)} | set(list(a)[:10])
print(a)
print(b)
print(a & b)
print(a - b)
print(list(a | b)[:30])
print(list(a ^ b)[:30])
t = set(a)
for _ in range(20):
    t.pop()
print(t)
t.update(range(1000, 1010))
print(t)
words = [''.join(chr(97 + rnd(26)) for _ in range(rnd(5) + 1)) for _ in range(60)]
w = set(words)
print(w)
for x in words[::3]:
    w.discard(x)
print(w)
w |= {x.upper() for x in list(w)[:5]}
print(w)
print(frozenset(words[:10]), set(words[:10]) & set(words[5:15]), {len(x) for x in words})
floats = {rnd(100) / 4 for _ in range(20)}
print(floats)
tuples = {(rnd(5), rnd(5)) for _ in range(15)}
print(tuples)
negative = {rnd(40) - 20 for _ in range(20)}
print(negative)
big = {rnd(2 ** 15) * 2 ** 50 + rnd(10) for _ in range(10)}
print(big)
mixed = set()
for i in range(12):
    mixed.add(i if i % 3 == 0 else str(i) if i % 3 == 1 else i / 2)
print(mixed)
u = set(range(1000))
u -= set(range(5, 995))
print(u, len(u))
u |= {2000, 3000}
print(u)
print(set('abc') | set('abd') | {1, 2}, {None, True, 'x', 2.5, (1,), b'y', frozenset([1])} - {2.5})
