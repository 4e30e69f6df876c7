"""Generic containers with new syntax, protocols, overloads, context managers, iterators."""
from __future__ import annotations
import abc, contextlib, functools, itertools, enum, collections, dataclasses, typing, operator, string, heapq, bisect
from collections.abc import Callable, Iterator, Iterable, Hashable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field, asdict, replace, astuple
from typing import Any, ClassVar, Final, Literal, NamedTuple, Protocol, TypedDict, runtime_checkable, cast, Optional, Union
class Ring[T]:
    """
    >>> r = Ring[int](3)
    >>> for i in range(5): r.push(i)
    >>> list(r), len(r), r[0], r
    ([2, 3, 4], 3, 2, Ring(2, 3, 4))
    >>> r[5]
    Traceback (most recent call last):
    IndexError: 5
    """
    def __init__(self, n: int) -> None: self.n, self.items = n, collections.deque[T](maxlen=n)
    def push(self, x: T) -> None: self.items.append(x)
    def __iter__(self) -> Iterator[T]: return iter(self.items)
    def __len__(self) -> int: return len(self.items)
    def __getitem__(self, i: int) -> T:
        try: return self.items[i]
        except IndexError: raise IndexError(i) from None
    def __repr__(self): return f"{type(self).__name__}({', '.join(map(repr, self))})"
class HashMap[K: Hashable, V](MutableMapping[K, V]):
    """
    >>> h = HashMap[str, int](); h["a"] = 1; h["b"] = 2; h["a"] = 3; del h["b"]
    >>> h, len(h), "a" in h, h.get("zz", 9), dict(h), h == {"a": 3}
    (HashMap({'a': 3}), 1, True, 9, {'a': 3}, True)
    >>> h["nope"]
    Traceback (most recent call last):
    KeyError: 'nope'
    >>> h.pop("a"), h.setdefault("q", []), list(h.items())
    (3, [], [('q', [])])
    """
    def __init__(self, size: int = 8) -> None:
        self._buckets: list[list[tuple[K, V]]] = [[] for _ in range(size)]
        self._n = 0
    def _at(self, k: K): return self._buckets[hash(k) % len(self._buckets)]
    def __getitem__(self, k: K) -> V:
        for key, v in self._at(k):
            if key == k: return v
        raise KeyError(k)
    def __setitem__(self, k: K, v: V) -> None:
        b = self._at(k)
        for i, (key, _) in enumerate(b):
            if key == k:
                b[i] = (k, v)
                return
        b.append((k, v))
        self._n += 1
        if self._n > 2 * len(self._buckets):
            items = list(self.items())
            self._buckets = [[] for _ in range(2 * len(self._buckets))]
            for key, v in items: self._at(key).append((key, v))
    def __delitem__(self, k: K) -> None:
        b = self._at(k)
        for i, (key, _) in enumerate(b):
            if key == k:
                del b[i]
                self._n -= 1
                return
        raise KeyError(k)
    def __iter__(self) -> Iterator[K]: return (k for b in self._buckets for k, _ in b)
    def __len__(self) -> int: return self._n
    def __repr__(self) -> str: return f"HashMap({dict(self)})"
@runtime_checkable
class Shape(Protocol):
    def area(self) -> float: ...
@dataclass(frozen=True, slots=True)
class Square:
    side: float
    def area(self) -> float: return self.side**2
@dataclass(order=True)
class Task:
    """
    >>> t = Task(2, "b"); u = Task(1, "c", ["x"])
    >>> sorted([t, u]), asdict(u), replace(t, name="z"), astuple(t)
    ([Task(priority=1, name='c', tags=['x']), Task(priority=2, name='b', tags=[])], {'priority': 1, 'name': 'c', 'tags': ['x']}, Task(priority=2, name='z', tags=[]), (2, 'b', []))
    >>> Task(1, "a").tags is Task(1, "a").tags, Task.count
    (False, 0)
    """
    priority: int
    name: str = field(compare=False)
    tags: list[str] = field(default_factory=list, compare=False)
    count: ClassVar[int] = 0
class Colour(enum.Enum):
    """
    >>> Colour.RED, Colour(2), Colour["BLUE"].value, [c.name for c in Colour], Colour.RED.brighter()
    (<Colour.RED: 1>, <Colour.GREEN: 2>, 3, ['RED', 'GREEN', 'BLUE'], 'bright red')
    >>> Colour(9)
    Traceback (most recent call last):
    ValueError: 9 is not a valid Colour
    """
    RED = 1
    GREEN = enum.auto()
    BLUE = enum.auto()
    def brighter(self): return f"bright {self.name.lower()}"
class Movie(TypedDict, total=False):
    title: str
    year: int
type Pair[A] = tuple[A, A]
def first[T](xs: Sequence[T], default: T | None = None) -> T | None:
    """
    >>> first([]), first("abc"), first.__type_params__, Pair[int].__value__ if hasattr(Pair[int], "__value__") else 0
    (None, 'a', (T,), tuple[A, A])
    """
    return xs[0] if xs else default
def memoize[**P, R](f: Callable[P, R]) -> Callable[P, R]:
    cache: dict[Any, R] = {}
    @functools.wraps(f)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        key = (args, tuple(sorted(kwargs.items())))
        if key not in cache: cache[key] = f(*args, **kwargs)
        return cache[key]
    return wrapper
@memoize
def ackermann(m: int, n: int) -> int:
    """
    >>> ackermann(2, 3), ackermann.__name__
    (9, 'ackermann')
    """
    if m == 0: return n + 1
    return ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
@contextlib.contextmanager
def tag(out: list[str], name: str) -> Iterator[None]:
    """
    >>> out = []
    >>> with tag(out, "p"), tag(out, "b"): out.append("x")
    >>> "".join(out)
    '<p><b>x</b></p>'
    """
    out.append(f"<{name}>")
    try: yield
    finally: out.append(f"</{name}>")
def describe(x: object) -> str:
    """
    >>> [describe(x) for x in (0, 5, "s", [1, 2], {"k": 1}, Square(2), None, (1, 2, 3), 1.5)]
    ['zero', 'int 5', 'str s', 'list of 2', 'k=1', 'square 2', 'nothing', '1 then [2, 3]', 'float']
    """
    match x:
        case 0: return "zero"
        case int(n): return f"int {n}"
        case str() as s: return f"str {s}"
        case [a, b]: return "list of 2"
        case {"k": v}: return f"k={v}"
        case Square(side=s): return f"square {s}"
        case None: return "nothing"
        case (a, *rest): return f"{a} then {rest}"
        case _: return type(x).__name__
class Base(abc.ABC):
    """
    >>> Base()
    Traceback (most recent call last):
    TypeError: Can't instantiate abstract class Base without an implementation for abstract method 'run'
    """
    @abc.abstractmethod
    def run(self): ...
class Visitor:
    def visit(self, node): return getattr(self, "visit_" + type(node).__name__, self.generic)(node)
    def generic(self, node): raise NotImplementedError(type(node).__name__)
@dataclass
class Num:
    v: float
@dataclass
class Bin:
    op: str
    l: Num | Bin
    r: Num | Bin
class Eval(Visitor):
    """
    >>> Eval().visit(Bin("+", Num(1), Bin("*", Num(2), Num(3))))
    7
    >>> Eval().visit("x")
    Traceback (most recent call last):
    NotImplementedError: str
    """
    ops = {"+": operator.add, "*": operator.mul, "-": operator.sub}
    def visit_Num(self, n): return n.v
    def visit_Bin(self, n): return self.ops[n.op](self.visit(n.l), self.visit(n.r))
if __name__ == "__main__":
    import doctest
    print(doctest.testmod())
    print(isinstance(Square(1), Shape), isinstance(3, Shape), Movie(title="x"), typing.get_type_hints(Task))
    h = HashMap[int, int]()
    for i in range(8000): h[i * 7919 % 10007] = i
    print(len(h), sum(h.values()), ackermann(2, 150))
    def tree(d): return Num(d) if d == 0 else Bin("+*-"[d % 3], tree(d - 1), tree(d - 1))
    print(Eval().visit(tree(12)) % 1000003)
    print(collections.Counter(describe(x) for x in [0, 5, "s", [1, 2], None, 1.5, (1, 2, 3)] * 2000)["zero"])
    heap: list[Task] = []
    for i in range(3000): heapq.heappush(heap, Task(i * 7919 % 1009, str(i)))
    print([heapq.heappop(heap).priority for _ in range(3000)][-1])
