# match: all patterns, and those that are errors.
from dataclasses import dataclass
from enum import Enum
class Color(Enum): RED = 1; BLUE = 2
@dataclass
class P: x: int; y: int = 0
class M:
    __match_args__ = ('a', 'b')
    def __init__(self, a, b): self.a, self.b = a, b
class BadM: __match_args__ = 5
class BadM2: __match_args__ = (5,)
class BadM3: __match_args__ = ['a']
class Dup: __match_args__ = ('a', 'a'); a = 1
class NoM: a = 1
class Raise:
    __match_args__ = ('z',)
    @property
    def z(self): raise ValueError('prop')
class Raise2:
    @property
    def z(self): raise AttributeError('prop')
import collections.abc
def m(v):
    match v:
        case None: return 'None'
        case True: return 'True'
        case 0 | 1: return 'int01'
        case -1: return 'neg'
        case 1.5: return 'float'
        case 1+2j: return 'complex'
        case 'a' | 'b' as s: return 'str ' + s
        case b'x': return 'bytes'
        case Color.RED: return 'red'
        case []: return 'empty'
        case [x]: return 'one', x
        case [1, *rest]: return 'starts 1', rest
        case [_, _, z] if z == 3: return 'z3'
        case (a, b): return 'pair', a, b
        case [first, *_, last]: return 'ends', first, last
        case {'k': v, **rest}: return 'map', v, rest
        case {1: _, 2: y}: return 'map12', y
        case {}: return 'any map'
        case P(x=0): return 'P0'
        case P(1, y): return 'P1', y
        case P(x, y) as p if x > 5: return 'big', p
        case M(1, b=q): return 'M', q
        case int(n): return 'int', n
        case str(s): return 'str', s
        case float() | complex(): return 'num'
        case set() | frozenset(): return 'set'
        case type(): return 'type'
        case Color(): return 'color'
        case _: return 'other', type(v).__name__
for v in (None, True, False, 0, 1, -1, 1.5, 1+2j, 'a', 'zz', b'x', bytearray(b'x'), Color.RED, Color.BLUE, [], (), [9], [1, 2, 3], [5, 4, 3], (7, 8), range(5), {'k': 1, 'j': 2}, {1: 2, 2: 3}, {'z': 1}, collections.OrderedDict(k=5), P(0), P(1, 2), P(9, 9), P(3), M(1, 2), M(2, 2), 77, 2.5, 3j, {1}, int, collections.deque([1]), 'ab', iter([]), {}, collections.defaultdict(int), memoryview(b'a'), 2**70, -0.0, 1.0, True + 0j):
    print(type(v).__name__, '->', m(v))
def t(src, v=None):
    ns = {'v': v, 'P': P, 'M': M, 'BadM': BadM, 'BadM2': BadM2, 'BadM3': BadM3, 'Dup': Dup, 'NoM': NoM, 'Raise': Raise, 'Raise2': Raise2, 'Color': Color}
    try: exec(f'match v:\n case {src}: r = "matched"\n case _: r = "no"', ns); print(src, ns['r'], {k: x for k, x in ns.items() if k not in ('v', 'r', '__builtins__', 'P', 'M', 'BadM', 'BadM2', 'BadM3', 'Dup', 'NoM', 'Raise', 'Raise2', 'Color')})
    except BaseException as e: print(src, '!!', type(e).__name__, e)
for src, v in [('P(1, 2, 3)', P(1)), ('P(x=1, x=2)', P(1)), ('P(1, x=1)', P(1)), ('BadM(1)', BadM()), ('BadM2(1)', BadM2()), ('BadM3(1)', BadM3()), ('Dup(1, 1)', Dup()), ('NoM(1)', NoM()), ('NoM(a=1)', NoM()), ('NoM(q=1)', NoM()), ('Raise(1)', Raise()), ('Raise2(z=1)', Raise2()), ('int(1, 2)', 1), ('int(real=5)', 5), ('str(x)', 'q'), ('dict(x)', {}), ('list(x)', [1]), ('tuple([a, b])', (1, 2)), ('bool(x)', 1), ('undefined(x)', 1), ('Color.GREEN', 1), ('Color.RED | Color.BLUE', Color.BLUE), ('x', 5), ('_', 5), ('x as y', 5), ('_ as y', 5), ('(x)', 5), ('(x,)', [5]), ('x,', [5]), ('x, y', 'ab'), ('*x,', [1, 2]), ('*x, *y', []), ('[*x, *y]', []), ('[*_]', [1]), ('[x, x]', [1, 2]), ('x | y', 1), ('1 | x', 5), ('x | 1', 5), ('[x] | x', 5), ('[x] | [x, _]', [1, 2]), ('[x] | [y]', [1]), ('(1 | 2) as z', 2), ('1 | (2 as z)', 2), ('{"a": 1}', {'a': 1, 'b': 2}), ('{"a": x, "a": y}', {}), ('{**r}', {'a': 1}), ('{**_}', {}), ('{**r, "a": 1}', {}), ('{x: 1}', {}), ('{1 + 1: 1}', {}), ('{-1: x}', {-1: 5}), ('{None: x, True: y}', {None: 1, True: 2}), ('{Color.RED: x}', {Color.RED: 1}), ('{1: x, 1.0: y}', {1: 2}), ('{"a": {"b": [x, *_]}}', {'a': {'b': [1, 2]}}), ('1 + 1', 2), ('-x', 1), ('+1', 1), ('1j', 1j), ('-1j', -1j), ('1 - 2j', 1-2j), ('1j + 1', 1), ('1 + x', 1), ('not x', 1), ('f"a"', 'a'), ('"a" "b"', 'ab'), ('f()', 1), ('a.b()', 1), ('a[0]', 1), ('lambda: 1', 1), ('x if y', 1), ('x if v > 3', 5), ('x if False', 5), ('1 if 1/0', 1), ('None()', None), ('True as t', True), ('... ', ...), ('P(x=P(x=z))', P(P(3))), ('P(_, y=[*q])', P(1, [2])), ('[P(x=a), {"k": b}]', [P(1), {'k': 2}]), ('x.y as z', 1), ('x as y.z', 1), ('x as 5', 1), ('x as _', 1), ('*x', [1]), ('(*x)', [1]), ('()', []), ('[[], ()]', [(), []]), ('"abc"', 'abc'), ('[a, "b"]', ['x', 'b']), ('int | str', 5), ('int() | str()', 's'), ('int() as i', 5), ('P(1,)', P(1)), ('P(**x)', P(1)), ('P(*x)', P(1)), ('P(x=1, 2)', P(1))]:
    t(src, v)
match = 5; case = 6; _ = 7
print(match, case, _)
match (1, 2):
    case (x, y) if (s := x + y) > 2: print(s)
match match:
    case case: print('case', case)
match [1]:
    case [_]: print(_)
match x, y:
    case 1, 2: print('tuple subject')
match *[1], 2:
    case [a, b]: print(a, b)
match lambda: 1:
    case f: print(f())
class Map(collections.abc.Mapping):
    def __len__(self): return 1
    def __iter__(self): return iter('k')
    def __getitem__(self, k): print('getitem', k); return 5
    def get(self, k, d=None): print('get', k); return d if k != 'k' else 7
match Map():
    case {'z': 1}: print('z')
    case {'k': v, **r}: print(v, r)
class Eq:
    def __eq__(self, o): print('eq', o); return o == 3
match Eq():
    case 1 | 2 | 3 as n: print('n')
class Inst(type):
    def __instancecheck__(cls, o): print('instancecheck', o); return o == 5
class IC(metaclass=Inst): pass
match 5:
    case IC(): print('yes')
