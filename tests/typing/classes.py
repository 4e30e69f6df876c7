# NamedTuple, TypedDict, NewType, generic classes.
from typing import Annotated, Any, Generic, NamedTuple, NewType, NotRequired, ReadOnly, Required, TypedDict, TypeVar, is_typeddict


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Point(NamedTuple):
    "a point"
    x: int
    y: int = 5

    def norm(self):
        return self.x + self.y

    @property
    def twice(self):
        return self.x * 2


p = Point(1)
print(p, p.norm(), p.twice, p._fields, Point._field_defaults, Point.__annotations__, Point.__doc__, Point.__mro__, Point.__orig_bases__ == (NamedTuple,), isinstance(p, tuple), p._replace(x=7), p == (1, 5))
Pair = NamedTuple('Pair', [('a', int), ('b', str)])
print(Pair(1, 'x'), Pair.__annotations__, Pair.__module__, Pair.__name__, Pair.__orig_bases__ == (NamedTuple,))
T = TypeVar('T')


class GenericPair(NamedTuple, Generic[T]):
    first: T
    second: T


print(GenericPair(1, 2), GenericPair[int], GenericPair[int](3, 4), GenericPair.__mro__)
for source in ('class A(NamedTuple):\n    x: int = 1\n    y: int', 'class A(NamedTuple):\n    x: int\n    def __new__(cls): pass', 'class A(NamedTuple, int):\n    x: int', 'Point()',
               'class A(NamedTuple):\n    _x: int'):
    try:
        exec(source)
    except Exception as e:
        print(type(e).__name__, e)


class Movie(TypedDict):
    name: str
    year: int


class Extended(Movie, total=False):
    rating: float
    cast: Required[list]
    note: Annotated[ReadOnly[str], 'm']


class Mixed(TypedDict):
    a: NotRequired[int]
    b: 'Movie'


m = Movie(name='x', year=1)
print(m, type(m), Movie.__annotations__, Movie.__total__, Extended.__total__, Movie.__bases__, Movie.__orig_bases__ == (TypedDict,))
for cls in (Movie, Extended, Mixed):
    print(cls.__name__, sorted(cls.__required_keys__), sorted(cls.__optional_keys__), sorted(cls.__readonly_keys__), sorted(cls.__mutable_keys__), list(cls.__annotations__), is_typeddict(cls))
D = TypedDict('D', {'in': int, 'x-y': str}, total=False)
print(D.__annotations__, D(), D.__total__, is_typeddict(dict), is_typeddict(TypedDict), D.__module__)


class GenericDict(TypedDict, Generic[T]):
    v: T


print(GenericDict[int], GenericDict(v=1), GenericDict.__parameters__, GenericDict.__bases__)
show(lambda: isinstance({}, Movie))
show(lambda: issubclass(dict, Movie))
try:
    class Wrong(Movie, dict):
        pass
except TypeError as e:
    print(e)

UserId = NewType('UserId', int)
print(UserId(5), UserId, UserId.__name__, UserId.__supertype__, type(UserId), UserId.__module__)
try:
    class Sub(UserId):
        pass
except TypeError as e:
    print(e)


class Node(Generic[T]):
    def __init__(self, v: T):
        self.v = v


class IntNode(Node[int]):
    pass


n = Node[str]('x')
print(n.v, n.__orig_class__, IntNode.__orig_bases__, IntNode.__parameters__, Node[T] == Node[T], hash(Node[int]) == hash(Node[int]), Node[int].__origin__, Node['Node'].__args__)
show(lambda: isinstance(n, Node[str]))
show(lambda: Node[int, str])
show(lambda: IntNode[int])


class AnySub(Any):
    pass


print(AnySub(), AnySub.__mro__) if False else print(AnySub.__mro__, isinstance(AnySub(), AnySub))
show(lambda: Any())
show(lambda: isinstance(1, Any))
