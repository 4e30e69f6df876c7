# Random operations on lists, among them every kind of slice.
state = 12345

def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (state >> 33) % n

def val(kind):
    if kind == 0:
        return rnd(20)
    if kind == 1:
        return rnd(20) / 2
    if kind == 2:
        return [None, True, 1, 2.5, 'a', 'bc', (1,), False][rnd(8)]
    return 7 if rnd(30) else 'x'

def idx():
    return [None, rnd(12) - 6, rnd(30) - 15, 10 ** 25, -10 ** 25][min(rnd(8), 4) if rnd(20) == 0 else rnd(3)]

def attempt(f):
    try:
        return f()
    except Exception as e:
        return (type(e).__name__, str(e))
for run in range(30):
    kind = rnd(4)
    l = [val(kind) for _ in range(rnd(12))]
    for step in range(25):
        op = rnd(26)
        v = val(kind)
        i = rnd(16) - 8
        s = slice(idx(), idx(), [None, 1, 2, -1, -2, 3, -3, 0][rnd(8)])
        vs = [val(kind) for _ in range(rnd(5))]
        r = None
        if op < 3:
            l.append(v)
        elif op == 3:
            l.insert(i, v)
        elif op == 4:
            r = attempt(lambda: l.pop())
        elif op == 5:
            r = attempt(lambda: l.pop(i))
        elif op == 6:
            r = attempt(lambda: l.pop(0))
        elif op == 7:
            r = attempt(lambda: l.remove(v))
        elif op == 8:
            r = attempt(lambda: l.index(v, i))
        elif op == 9:
            r = attempt(lambda: l.index(v, i, rnd(12) - 4))
        elif op == 10:
            r = l.count(v)
        elif op == 11:
            r = attempt(lambda: l[i])
        elif op == 12:
            r = attempt(lambda: l.__setitem__(i, v))
        elif op == 13:
            r = attempt(lambda: l[s])
        elif op == 14:
            r = attempt(lambda: l.__setitem__(s, vs))
        elif op == 15:
            r = attempt(lambda: l.__delitem__(s))
        elif op == 16:
            r = attempt(lambda: l.__delitem__(i))
        elif op == 17:
            l.extend(vs)
        elif op == 18:
            l += tuple(vs)
        elif op == 19:
            l = l + vs
        elif op == 20:
            r = (vs * rnd(4), l[:2] * -1)
        elif op == 21:
            l *= rnd(3) if len(l) < 40 else 0
        elif op == 22:
            l.reverse()
            r = list(reversed(l))
        elif op == 23:
            r = (v in l, l == vs, l <= l[:], attempt(lambda: l < vs), l != list(l))
        elif op == 24:
            r = attempt(lambda: sorted(l, reverse=bool(rnd(2))))
        elif op == 25:
            r = attempt(lambda: l.__setitem__(s, iter(vs)))
        print(op, r, l)
    t = tuple(l)
    print(attempt(lambda: hash(t)) if not any((isinstance(x, str) or x is None for x in t)) else 0, t[1:], t[::-1], t * 2, t + (1,), t.count(7), attempt(lambda: t.index(7)), t == tuple(l), t < t + (1,))
    print(l.copy() == l, l.clear(), l)
