# dataclasses: options, fields, inheritance, what is refused.
from each import each
from dataclasses import *
import dataclasses
@dataclass
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = 'b'
@dataclass(slots=True)
class S:
    a: int
    b: int = 5
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 3
@dataclass
class Init:
    a: int
    b: InitVar[int]
    c: int = field(init=False, default=9)
    d: int = field(repr=False, default=1)
    e: int = field(compare=False, default=2, metadata={'m': 1})
    f: int = field(default=7, kw_only=True)
    def __post_init__(self, b): self.a += b
@dataclass
class Sub(P):
    w: str = 'w'
    x: int = 99
each('''
P(1), P(1, 3), P(x=1, z=[5]), P(1) == P(1), P(1) != P(2), P(1) == (1, 2, []), P(1).z is P(1).z
P()
P(1, 2, 3, 4)
P(1, q=5)
P(1, x=2)
P(1) < P(2)
hash(P(1))
P(1).x, vars(P(1)), P.__match_args__, P.__dataclass_fields__.keys(), P.y
P.x
P.z
repr(P(1)), str(P(1)), P.__doc__, P.__annotations__
p = P(1); p.x = 5; p.new = 1; p
F(1), F(1) < F(2), F(1, 'a') < F(1, 'b'), F(1) <= F(1), sorted([F(2), F(1)]), hash(F(1)) == hash(F(1)), {F(1): 1}
F(1).a = 5
del F(1).a
F(1).new = 5
F(1) < (1, 'b')
F(1) > 5
S(1), S.__slots__, S(1).a
S(1).new = 5
S(1).__dict__
K(a=1), K(a=1, b=2)
K(1)
K()
K.__match_args__
Init(1, 2), Init(1, 2).a, Init(1, 2, 3, 4), Init(1, 2, f=5).f, Init(1, 2) == Init(1, 2, e=55)
Init(1, 2, 3, 4, 5)
Init(1, 2, c=5)
Init(1)
Sub(), Sub(1, 2, [3], 'q'), [f.name for f in fields(Sub)]
fields(5)
fields(int)
asdict(P(1, 2, [P(3)])), astuple(P(1, 2, [P(3)]))
asdict(5)
asdict(P)
astuple(P)
asdict(P(1, {'k': P(2)}, (P(3),)), dict_factory=lambda kv: list(kv))
replace(P(1), y=5), replace(F(1), a=2)
replace(P(1), q=5)
replace(5)
replace(Init(1, 2), a=5)
replace(Init(1, 2), a=5, b=1)
replace(Init(1, 2), c=5, b=1)
is_dataclass(P), is_dataclass(P(1)), is_dataclass(5), is_dataclass(int)
make_dataclass('M', ['a', ('b', int), ('c', int, 5)])(1, 2)
make_dataclass('M', [('a', int, field(default_factory=list))], bases=(P,), namespace={'m': lambda self: 'mm'})(1).m()
make_dataclass('M', [5])
make_dataclass('M', ['1a'])
make_dataclass('M', ['class'])
make_dataclass('M', ['a', 'a'])
make_dataclass('M', 'a b')
@dataclass
class B: a: int = 1; b: int
@dataclass
class B: a: list = []
@dataclass
class B: a: dict = {}; b: set = set()
@dataclass
class B: a: int = field(default=1, default_factory=int)
@dataclass
class B: a = field()
@dataclass
class B: a = 5
B()
@dataclass(order=True, eq=False)
class B: a: int
@dataclass(order=True)
class B: a: int; __lt__ = lambda s, o: 1
@dataclass(frozen=True)
class B: a: int; __setattr__ = lambda s, n, v: 1
@dataclass(frozen=True)
class B(P): pass
@dataclass
class B(F): pass
@dataclass(unsafe_hash=True)
class B: a: int
hash(B(1)) == hash((1,)), hash(B(1))
@dataclass(unsafe_hash=True)
class B: a: int; __hash__ = lambda s: 5
@dataclass
class B: a: int; __eq__ = lambda s, o: 'eq'; __repr__ = lambda s: 'R'; __hash__ = lambda s: 3
B(1), B(1) == 5, hash(B(1))
@dataclass(eq=False)
class B: a: int
B(1) == B(1), hash(B(1)) is not None
@dataclass(repr=False, init=False)
class B: a: int = 1
B().a
B(5)
@dataclass(match_args=False)
class B: a: int
B.__match_args__
@dataclass
class B: _: KW_ONLY; a: int = 1
B(a=2)
B(2)
@dataclass
class B: x: int; _: KW_ONLY; a: int = 1; y: str
B(1, y='s')
@dataclass
class B: _: KW_ONLY; _1: KW_ONLY
from typing import ClassVar, Any
@dataclass
class B: a: ClassVar[int] = 5; b: 'ClassVar[int]' = 6; c: Any = None
B(), B.a
@dataclass(slots=True)
class B: a: int; __slots__ = ('z',)
@dataclass(weakref_slot=True)
class B: a: int
@dataclass(slots=True, weakref_slot=True)
class B: a: int
B.__slots__
@dataclass(slots=True, frozen=True)
class B: a: int = 3
B().a = 1
B(), B.__slots__
@dataclass(foo=1)
class B: pass
dataclass()(P) is P
@dataclass
class Empty: pass
Empty(), Empty() == Empty(), fields(Empty)
@dataclass
class Rec: c: Any = None
r = Rec(); r.c = r; repr(r)
@dataclass
class Desc: a: int = property(lambda self: 5)
field(default=1, default_factory=list)
field(1)
P.__init__.__annotations__, P.__init__.__qualname__, P.__eq__.__qualname__
P.__eq__(P(1), 5), P.__hash__, F.__lt__(F(1), 5)
import copy; copy.copy(P(1)), copy.deepcopy(P(1)), copy.replace(P(1), x=3)
match P(1, 2):
''')
match P(1, 5, [7]):
    case P(x, y, [z]): print('matched', x, y, z)
match F(3):
    case F(a=3, b=q): print(q)
import inspect
print(inspect.signature(P), inspect.signature(F), inspect.signature(K), inspect.signature(Init))
class Base:
    def __init__(self): print('base init')
@dataclass
class D(Base):
    a: int = 1
    def __post_init__(self): super().__init__(); print('post', self.a)
D(5)
@dataclass
class A1: x: int = 1; y: int = 2
@dataclass
class A2(A1): y: int = 5; z: int = 6
@dataclass
class A3(A2): x: str = 'x'
print(A3(), A3.__mro__[1].__name__)
