# Type parameters, generic classes and type aliases.
def first[T](xs: list[T]) -> T:
    return xs[0]


print(first([1, 2]), first.__type_params__, first.__name__)


class Stack[T, *Ts, **P]:
    def __init__(self):
        self.items = []

    def push(self, x: T) -> 'Stack[T]':
        self.items.append(x)
        return self

    def method[U](self, u: U) -> tuple[T, U]:
        return T, U


print(Stack.__type_params__, Stack.__name__)
s = Stack()
print(s.push(1).push(2).items)
print(s.method(1), Stack.method.__type_params__)
type Alias = int | str
print(Alias, Alias.__name__, Alias.__value__, type(Alias).__name__)
type Pair[A, B] = tuple[A, B]
print(Pair.__type_params__, Pair.__value__)
type Recursive = list[Recursive] | int
print(Recursive.__value__)
type Lazy = undefined_name
try:
    Lazy.__value__
except NameError as e:
    print(e)


def bounded[T: int, S: (str, bytes), U = float](x: T, y: S) -> U:
    return x, y


t, s2, u = bounded.__type_params__
print(t.__bound__, t.__constraints__, s2.__constraints__, u.__default__, t.__name__)
print(t.has_default(), u.has_default())
type = 5
print(type)
type X = int
print(X.__value__, type)
type, other = 1, 2
print(type, other)


class Outer:
    type Inner = str
    T = 'class attribute'

    def f[T](self):
        return T.__name__


print(Outer.Inner, Outer().f(), Outer.T)


async def co[T](x: T) -> T:
    return x


try:
    co(1).send(None)
except StopIteration as e:
    print(e.value, co.__type_params__)
