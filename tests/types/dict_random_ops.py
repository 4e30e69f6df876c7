# Random operations on dicts and their views, with keys that collide or are equal across types.
state = 777

def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    return (state >> 33) % n

def key():
    return [rnd(8), rnd(8) * 1.0, str(rnd(8)), (rnd(3),), rnd(3) * (2 ** 61 - 1), bool(rnd(2)), None][rnd(7)]

def attempt(f):
    try:
        return f()
    except Exception as e:
        return (type(e).__name__, str(e))

def mk():
    return {key(): rnd(5) for _ in range(rnd(12))}
for run in range(12):
    d = mk()
    for step in range(30):
        op = rnd(30)
        k = key()
        e = mk()
        r = None
        if op < 3:
            d[k] = rnd(9)
        elif op == 3:
            r = attempt(lambda: d[k])
        elif op == 4:
            r = attempt(lambda: d.__delitem__(k))
        elif op == 5:
            r = attempt(lambda: d.pop(k))
        elif op == 6:
            r = d.pop(k, 'def')
        elif op == 7:
            r = attempt(lambda: d.popitem())
        elif op == 8:
            r = d.get(k)
        elif op == 9:
            r = d.get(k, 3)
        elif op == 10:
            r = d.setdefault(k, 5)
        elif op == 11:
            d.update(e)
        elif op == 12:
            d.update(list(e.items()))
        elif op == 13:
            d.update(e, a=1, b=2)
        elif op == 14:
            r = d | e
        elif op == 15:
            d |= e
        elif op == 16:
            r = (d == e, d != e, d == dict(d), d.copy() == d)
        elif op == 17:
            r = (k in d, k in d.keys(), (k, 1) in d.items(), 1 in d.values())
        elif op == 18:
            r = (list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())))
        elif op == 19:
            r = d.keys() & e.keys()
        elif op == 20:
            r = d.keys() | e
        elif op == 21:
            r = d.keys() - e.keys()
        elif op == 22:
            r = d.keys() ^ e.keys()
        elif op == 23:
            r = (d.items() & e.items(), d.items() ^ e.items())
        elif op == 24:
            r = (d.items() - e.items(), d.items() | e.items())
        elif op == 25:
            r = (d.keys() <= e.keys(), d.keys() < e.keys(), d.keys() == e.keys(), d.keys() >= set(e), d.keys().isdisjoint(e), d.items().isdisjoint(e.items()))
        elif op == 26:
            r = (dict.fromkeys(e, 1), dict.fromkeys([1, 2, 1]))
        elif op == 27:
            r = dict(d, x=1)
        elif op == 28 and rnd(5) == 0:
            d.clear()
        elif op == 29:
            r = (d.keys(), d.values(), d.items(), len(d), len(d.keys()))
        print(op, sorted(map(repr, r)) if isinstance(r, set) else r, d)
        if isinstance(r, set):
            print(r)
