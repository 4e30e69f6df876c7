# The order in which calls, assignments and displays evaluate their parts; scopes, generators, patterns.
import sys
def t(*a):
    print('eval', *a); return a[-1] if a else None
def f(*a, **k): return a, k
class O:
    def m(self, *a, **k): return a, k
    def __getattr__(self, n): print('getattr', n); raise AttributeError(n)
o = O()
print(f(t(1), *t([2, 3]), t(4), a=t(5), **t({'b': 6}), c=t(7)))
print(f(*t([1]), a=t(2), *t([3]), **t({}), b=t(4)))
print(o.m(t(1), x=t(2)), o.m(*t('ab'), **t({'k': 1})))
for src in ['undefined(t(1))', 'o.nope(t(1))', 'undefined(undefined2)', 'f(undefined)', 't(1).nope(t(2))', 'f(**{1: 2})', 'f(**{"a": 1}, a=2)', 'f(a=2, **{"a": 1})', 'f(**1)', 'f(*1)', 'f(1, *2)', 'o.m(**{"a": 1}, **{"a": 2})', '[*1]', '{*1}', '{**1}', '(*1,)', 'f(1)(2)', '"a".upper(1)', 'f(x=1, **None)', 'len(*[1], *[2])', 'int("x", base=10)', 'print(1, sep=2)', 'o.m(*None)', 'O.m()', '(lambda x: x)()', '(lambda x, *, y: x)(1)', '(lambda x: x)(1, 2)', '(lambda x: x)(x=1, y=2)', '(lambda x, /: x)(x=1)', '(lambda x: x)(1, x=2)']:
    try: print(src, '->', eval(src))
    except Exception as e: print(src, '->', type(e).__name__, e)
x = 1
def scope():
    y = 2
    print([x + y for _ in range(1)], [y for y in range(2)], y, {x: x for x in range(2)}, sorted({y + x for x in range(2)}))
    print(list(x + y for x in range(2)), [[x * y for x in range(3)] for y in range(2)])
    print([(lambda: y)() for y in range(2)], y)
    print([y := y + i for i in range(3)], y)
    print([z for z in [y] if (w := z)], w)
    print([a + b + c for a in 'ab' for b in 'cd' if a + b != 'ad' for c in 'e'])
    print([[i, j] for i, (j, *k) in [(1, 'ab'), (2, 'cd')]])
    print({k: v for k, v in zip('ab', range(2))})
scope()
def g1():
    x = yield 1
    print('got', x)
    y = yield (x, (yield 2))
    print(y)
    return 'done'
def g2():
    r = yield from g1()
    print('r', r)
    yield from [7, 8]
    z = [(yield 9)]
    print(z)
it = g2()
print(next(it), it.send('a'), it.send('b'), it.send('c'), next(it), next(it))
try: it.send('last')
except StopIteration as e: print('stop', e.value)
def kwonly(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(kwonly(1, c=3), kwonly(1, 2, 3, 4, c=5, e=6), kwonly.__defaults__, kwonly.__kwdefaults__, kwonly.__code__.co_varnames)
def defaults(a, b=[], *, c={}): b.append(a); c[a] = 1; return b, c
defaults(1); print(defaults(2))
d = {}
d['a'], d['b'] = t(1), t(2)
def tgt(n): print('target', n); return d
tgt(1)['x'] = tgt(2)['y'] = t(3)
tgt(1)[t('k')] = t('v')
tgt(4)[t('x')] += t(5)
(tgt(5)['q']), [tgt(6)['r'], *tgt(7)['s']] = t((1, (2, 3, 4)))
print(d)
class A: pass
a = A()
a.x = a.y = 5; a.x += 1; a.x, a.y = a.y, a.x; del a.x; print(a.__dict__)
l = [1, 2, 3, 4, 5]
l[1:3] = [9]; l[::2] = 'abc'[:2]; del l[0]; l[0] += 1; print(l, l[-1], l[1:], l[:-1], l[::-1], l[slice(1)])
print(1 < 2 < 3, 1 < 3 < 2, (1 < 2) < 2, 1 == 1 != 2, 3 > 2 > 1 > 0)
print(-2 ** 2, 2 ** -1, (-2) ** 2, not 1 == 2, 1 if 0 else 2, ~5, +True, - -3, 7 // -2, -7 % 3, 2 ** 3 ** 2)
print('a' 'b' f'{1}' 'c', b'a' b'b', 1_000, 0x_ff, 1e3, 1j * 1j, ..., None)
print(f'{x!r}', f'{x:>5}', f'{x:{x}>{x + 4}}', f'{{}}', f'{x=}', f'{x = :>4}', f'{"nested " + f"{x}"}', f'{x:%}', f'{[1, 2][0]:03}')
assert 1, t('never')
try: assert 0, t('msg')
except AssertionError as e: print(repr(e))
try: assert 0
except AssertionError as e: print(repr(e))
try: assert (), ('tuple', 1)
except AssertionError as e: print(repr(e))
def m(v):
    match v:
        case 0 | 1: return 'small'
        case -1: return 'neg'
        case 1.5 | 2j | -1 + 2j: return 'num'
        case 'a' | b'b': return 'str'
        case None: return 'none'
        case True | False: return 'bool'
        case []: return 'empty'
        case [x]: return 'one', x
        case [x, y] if x == y: return 'same', x
        case [1, [a, *b], *_, {'k': kk}]: return a, b, kk
        case [x, *rest, y]: return x, rest, y
        case {'a': 1, 'b': [p, q], **rest}: return p, q, rest
        case {'x': x, **nothing}: return x, nothing
        case {}: return 'map'
        case int(n) if n > 100: return 'big', n
        case A(x=xx, y=str() as yy): return xx, yy
        case str() as s if len(s) > 1: return s
        case range(start=st): return st
        case (int() | float()) as num: return num
        case complex(real=r, imag=i): return r, i
        case _: return 'other'
b = A(); b.x = 1; b.y = 's'
for v in [0, 1, -1, 1.5, 2j, -1+2j, 'a', b'b', None, True, False, [], (), [1], (2, 2), [1, [2, 3, 4], 5, 6, {'k': 7}], [1, 2, 3], {'a': 1, 'b': (2, 3), 'c': 4}, {'x': 5}, {}, 500, b, 'long', range(3), 50, 3+4j, A(), 'z', bytearray(b'x'), {1}]:
    print(v if not isinstance(v, A) else 'A', m(v))
class Pt:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
match Pt(1, Pt(2, 3)):
    case Pt(a, Pt(y=c, x=b)): print(a, b, c)
match [1, 2]:
    case [a, b] | [a, b, _] if a > b: print('no')
    case [b, a] | {'a': a, 'b': b}: print(a, b)
for src in ['match 1:\n case Pt(1, 2, 3): pass', 'match Pt(1, 2):\n case Pt(1, 2, 3): pass', 'match Pt(1,2):\n case Pt(1, x=1): pass', 'match 1:\n case x(1): pass']:
    try: exec(src)
    except Exception as e: print(type(e).__name__, e)
