# dataclasses: fields, defaults, order, frozen, slots, inheritance, conversions.
import dataclasses
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace


def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Point:
    x: int
    y: int = 0

    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** .5


p = Point(3, 4)
print(p, p == Point(3, 4), p != Point(3), p.norm(), Point(x=1), Point.__match_args__, Point.__doc__, is_dataclass(Point), is_dataclass(p), is_dataclass(int), Point.y)
p.x = 10
print(p, [(f.name, f.type, f.default is dataclasses.MISSING) for f in fields(p)], p.__eq__(5), asdict(p), astuple(p), replace(p, y=9))
for f in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(z=1), lambda: hash(p), lambda: p < p, lambda: fields(5), lambda: asdict(5), lambda: replace(p, z=1), lambda: replace(5)):
    attempt(f)
match p:
    case Point(x, y=0 | 4):
        print('matched', x)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default='', compare=False, repr=False)


v = Version(1, 2, 'n')
print(v, v < Version(1, 3), v <= v, v > Version(0), sorted([Version(2), Version(1, 5), Version(1)]), hash(v) == hash(Version(1, 2, 'other')), {v: 1}[Version(1, 2)], max(v, Version(3)))
for f in (lambda: setattr(v, 'major', 5), lambda: delattr(v, 'minor'), lambda: setattr(v, 'new', 5), lambda: v < 5):
    attempt(f)


@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list)
    _: KW_ONLY
    price: float = 1.0
    count: int = field(default=2, metadata={'unit': 'piece'})
    total: float = field(init=False)
    scale: InitVar[int] = 3
    kind = 'class attribute'

    def __post_init__(self, scale):
        self.total = self.price * self.count * scale


i = Item('a', price=2)
print(i, i.tags is not Item('b').tags, Item('c', ['t'], count=5, scale=10), fields(i)[3].metadata['unit'], Item.kind, Item.scale)
for f in (lambda: Item('a', [], 5), lambda: replace(i, total=3), lambda: replace(i, name='z').total, lambda: i.scale):
    attempt(f)


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Derived(Base):
    b: int = 20
    c: int = 3


print(Derived(1), Derived(1, 2, 3), Derived.__match_args__, Base(1) == Derived(1))


@dataclass(slots=True)
class Slotted:
    x: int
    y: int = 5


s = Slotted(1)
print(s, Slotted.__slots__, hasattr(s, '__dict__'))
attempt(lambda: setattr(s, 'z', 1))


@dataclass(eq=False)
class Identity:
    x: int


print(Identity(1) == Identity(1), hash(Identity(1)) is not None)


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    y: int = field(default=1, hash=False)


@dataclass(repr=False, init=False)
class Own:
    x: int = 5

    def __init__(self):
        self.x = 'own'

    def __repr__(self):
        return 'Own!'


print(hash(Hashed(1, 2)) == hash(Hashed(1, 3)), Own(), Own().x)


@dataclass
class Node:
    value: int
    next: 'Node' = None
    children: list['Node'] = field(default_factory=list)


n = Node(1, Node(2))
n.children.append(n)
print(n)
n.children.clear()
print(asdict(n), astuple(n), asdict(n, dict_factory=lambda pairs: [k for k, _ in pairs]))


def bodies():
    def mutable():
        @dataclass
        class C:
            x: list = []

    def order():
        @dataclass
        class C:
            x: int = 1
            y: int

    def both():
        return field(default=1, default_factory=int)

    def frozen():
        @dataclass(frozen=True)
        class C(Point):
            z: int = 0

    def unannotated():
        @dataclass
        class C:
            x = field(default=1)

    def ordered():
        @dataclass(order=True, eq=False)
        class C:
            x: int

    def overwritten():
        @dataclass(order=True)
        class C:
            x: int

            def __lt__(self, other):
                return True
    for body in (mutable, order, both, frozen, unannotated, ordered, overwritten):
        attempt(body)


bodies()
Made = make_dataclass('Made', [('x', int), 'y', ('z', int, field(default=5))], namespace={'double': lambda self: self.x * 2}, bases=(Base,), kw_only=True)
print(Made(a=1, x=1, y=2), Made(a=1, x=4, y=1).double(), Made.__module__, Made.__bases__)
for f in (lambda: make_dataclass('M', ['a b']), lambda: make_dataclass('M', ['for']), lambda: make_dataclass('M', ['a', 'a'])):
    attempt(f)


@dataclass(frozen=True, slots=True, kw_only=True)
class All:
    a: int
    b: str = 'b'


print(All(a=1), hash(All(a=1)) == hash(All(a=1)), All.__match_args__, replace(All(a=1), b='c'))
print(repr(fields(Point)[0])[:70])
print(Point.__dataclass_params__)
