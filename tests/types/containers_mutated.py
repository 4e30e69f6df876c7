# Containers changed by the comparisons, hashes, keys and iterators they call; iteration protocols.
def attempt(name, f):
    try:
        r = f()
    except Exception as e:
        r = (type(e).__name__, str(e))
    print(name, r)

class Evil:

    def __init__(s, f):
        s.f = f

    def __eq__(s, o):
        return s.f()

    def __hash__(s):
        return 1

    def __repr__(s):
        return 'evil'

class EvilLt:

    def __init__(s, v, f):
        s.v = v
        s.f = f

    def __lt__(s, o):
        s.f()
        return s.v < o.v

    def __repr__(s):
        return 'L%d' % s.v

def t1():
    l = [1, 2, 3, 4]
    return l.index(Evil(lambda: l.clear()))
attempt('index clear', t1)

def t2():
    l = [Evil(lambda: (l.clear(), False)[1]), 2, 3]
    return (l.count(5), l)
attempt('count clear', lambda: str(t2()))

def t3():
    l = [1, 2, 3]

    def f():
        l.append(1) if len(l) < 100 else None
        return False
    return (l.index(Evil(f)), len(l))
attempt('index append', t3)

def t4():
    l = []
    e = Evil(lambda: (l.clear(), True)[1])
    l.extend([1, 2, e])
    l.remove(5)
    return l
attempt('remove clear', t4)

def t5():
    a = []
    b = []
    e = Evil(lambda: (a.clear(), b.clear(), False)[2])
    a.extend([1, e, 3])
    b.extend([1, 5, 3])
    return (a == b, a, b)
attempt('eq clear', t5)

def t6():
    d = {}
    e = Evil(lambda: (d.clear(), False)[1])
    d[e] = 1
    d[1] = 2
    return (len(d), d)
attempt('dict clear on eq', lambda: str(t6()))

def t7():
    d = {}
    n = [0]

    def f():
        n[0] += 1
        if n[0] < 20:
            d[n[0] + 100] = 1
        return False
    e = Evil(f)
    d[e] = 1
    d[1] = 2
    return len(d)
attempt('dict grow on eq', t7)

def t8():
    s = set()
    n = [0]

    def f():
        n[0] += 1
        if n[0] < 20:
            s.add(n[0] + 100)
        return False
    s.add(Evil(f))
    s.add(1)
    return len(s)
attempt('set grow on eq', t8)

def t9():
    s = set()

    def f():
        s.clear()
        return False
    s.add(Evil(f))
    s.add(1)
    return len(s)
attempt('set clear on eq', t9)

def t10():
    l = [3, 1, 2]
    l = [EvilLt(3, lambda: None), EvilLt(1, lambda: l.append(1)), EvilLt(2, lambda: None)]
    try:
        l.sort()
    finally:
        print(l)
attempt('sort append', t10)

def t11():
    l = [EvilLt(i * 7 % 10, lambda: None) for i in range(10)]

    def boom():
        raise RuntimeError('boom')
    l[5].f = boom
    try:
        l.sort()
    except RuntimeError as e:
        print(e, sorted((x.v for x in l)))
attempt('sort raises', t11)

def t12():
    l = [3, 1, 2]
    seen = []

    def k(x):
        seen.append(list(l))
        return x
    l.sort(key=k)
    return (l, seen)
attempt('sort sees empty', t12)

def t13():
    l = [1, 2, 3]

    class I:

        def __index__(s):
            l.clear()
            return 1
    return (l[I():5], l)
attempt('slice index clears', t13)

def t14():
    l = [1, 2, 3]

    class I:

        def __index__(s):
            l.clear()
            return 1
    l[I()] = 5
attempt('setitem index clears', t14)

def t15():
    l = [1, 2, 3]

    def g():
        l.clear()
        yield 1
        yield 2
    l[1:2] = g()
    return l
attempt('assign slice clears', t15)

def t16():
    l = [1]
    for x in l:
        if len(l) < 10:
            l.append(x + 1)
    return l
attempt('iter append', t16)

def t17():
    l = [1, 2, 3]
    it = iter(l)
    list(it)
    l.append(4)
    return list(it)
attempt('exhausted', t17)

def t18():

    class K:

        def __init__(s, v):
            s.v = v

        def __repr__(s):
            d.clear()
            return 'K'
    d = {1: K(1), 2: 3}
    return repr(d)
attempt('repr clears', t18)

def t19():

    class K:

        def __repr__(s):
            l.clear()
            return 'K'
    l = [K(), K(), 1]
    return repr(l)
attempt('list repr clears', t19)

def t20():
    a = [1]
    a.append(a)
    d = {}
    d['x'] = d
    t = ([],)
    t[0].append(t)
    print(a, d, t)

    class S(list):
        pass
    s = S()
    s.append(s)
    print(s)

    class D(dict):
        pass
    e = D()
    e[1] = e
    print(e, e.items(), e.keys())
    fs = frozenset([1])
    print({fs}, {frozenset()}, S, set(), frozenset())

    class SS(set):
        pass
    print(SS([1]), SS())

    class FF(frozenset):
        pass
    print(FF([1]), FF())
attempt('cycles', t20)

def t21():

    class D(dict):

        def __missing__(s, k):
            return k * 2
    d = D(a=1)
    return (d['a'], d['b'], d.get('c'), 'c' in d, len(d))
attempt('missing', t21)

def t22():

    class M:

        def keys(s):
            return ['a', 'b']

        def __getitem__(s, k):
            return k + '!'
    return (dict(M()), {**M()}, {} | dict(M()))
attempt('mapping', t22)

def t23():

    class Seq:

        def __getitem__(s, i):
            if i > 4:
                raise IndexError
            return i * i

        def __len__(s):
            return 5
    return (list(Seq()), list(reversed(Seq())), 9 in Seq(), tuple(Seq()), sorted(Seq(), reverse=True), max(Seq()))
attempt('seq', t23)

def t24():

    class L:

        def __iter__(s):
            return iter([1, 2])

        def __len__(s):
            print('len')
            return 2

        def __length_hint__(s):
            print('hint')
            return 2
    return (list(L()), tuple(L()), set(L()), [*L()])
attempt('len asked', t24)

def t25():

    class H:

        def __iter__(s):
            return iter([1, 2])

        def __length_hint__(s):
            print('hint')
            return -1
    return list(H())
attempt('hint bad', t25)

def t26():
    it = iter([1, 2, 3].pop, 1)
    return list(iter([5, 4, 1, 2].pop, 4))
attempt('callable iter', t26)

def t27():
    return [list(x) for x in (enumerate('ab', 5), zip([1, 2], 'ab', 'xyz'), map(lambda *a: a, [1, 2], [3]), filter(None, [0, 1, '', 2]), filter(lambda x: x > 1, [1, 2, 3]), reversed('abc'), reversed((1, 2)), reversed(range(3)), reversed([1, 2]))]
attempt('adaptors', t27)

def t28():
    return (list(enumerate('ab', 2 ** 63 - 1)), next(enumerate([1], 10 ** 30)))
attempt('enum big', t28)

def t29():
    r = range(10 ** 20, 10 ** 20 + 5)
    print(list(r), r[2], r[-1], r[1:3], len(r), 10 ** 20 + 3 in r, r.index(10 ** 20 + 1), hash(r) == hash(range(10 ** 20, 10 ** 20 + 5)), list(reversed(r)))
    r = range(0, 2 ** 64)
    print(r[-1], 2 ** 63 in r, r[2 ** 63:2 ** 63 + 3], bool(r))
    print(range(-2 ** 63, 2 ** 63 - 1)[5], range(2 ** 63 - 1, -2 ** 63, -2 ** 62), list(range(2 ** 63 - 1, -2 ** 63, -2 ** 62)), list(reversed(range(2 ** 63 - 1, -2 ** 63, -2 ** 62))))
    print(range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(3) != range(4), range(1, 10, 3)[::-1], range(10)[7:2:-2], range(5).count(2.0), 2.0 in range(5), 2.5 in range(5), True in range(2), range(5).index(True))
    print(hash(range(0)), hash(range(5)), hash(range(1)), hash(range(0, 10, 3)))
    print(range(5).start, range(1, 5, 2).step, repr(range(0, 5, 2)), range(True, 3))

    class I:

        def __index__(s):
            return 3
    print(range(I()), list(range(I())), [1, 2, 3, 4][I()], I() in range(5))
attempt('range', t29)

def t30():
    s = slice(1, 2)
    print(s, s == slice(1, 2), s < slice(1, 3), s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10 ** 30), slice(10 ** 30).indices(5), {slice(1): 2}, s.start, s.stop, s.step)
    try:
        hash(slice([]))
    except TypeError as e:
        print(e)
attempt('slice', t30)

def t31():
    print({1, 2} < {1, 2, 3}, {1, 2} <= {1, 2}, {1} > {2}, {1} == {1.0}, {1} == frozenset([1]), frozenset([1]) | {2}, {2} | frozenset([1]), {1}.issubset([1, 2]), {1, 2}.issuperset(iter([1])), {1}.isdisjoint([2]))
    s = {1, 2}
    s.discard({3})
    s.add(frozenset([1]))
    print({1} in s)
    s.remove({1})
    print(s)
    s = {1}
    s |= {2}
    s &= {2, 3}
    s ^= {5}
    s -= {5}
    print(s)
    print(hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset([(1, 2), 'a'])), hash(frozenset([frozenset([1])])))
    try:
        s.remove({9})
    except KeyError as e:
        print(repr(e))
    try:
        {1} - [1]
    except TypeError as e:
        print(e)
attempt('sets', t31)

def t32():
    d = {'a': 1, 'b': 2}
    it = iter(d)
    next(it)
    print(it.__length_hint__())
    d['a'] = 5
    print(list(it), list(it))
attempt('dictiter', t32)
