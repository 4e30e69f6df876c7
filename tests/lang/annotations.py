# Annotations whose names exist: the same whether lazy or not.
def f(a: int, b: 'text' = 2, *args: str, c: float = 0.5, **kw: dict) -> list[int]:
    local: bytes = b''
    return local


print(f.__annotations__)
print(f(1))


class C:
    x: int
    y: str = 'default'
    z: 'forward'

    def m(self, other: 'C') -> None: ...


print(C.__annotations__, C.y, hasattr(C, 'x'))
print(C.m.__annotations__)


class D(C):
    w: float


print(D.__annotations__)
obj = C()
obj.attr: int = 5
print(obj.attr, 'attr' in C.__annotations__)
lst = [0]
lst[0]: int = 7
print(lst)
n: int = 3
(m): int = 4
print(n, m)


def unbound():
    v: int
    try:
        return v
    except UnboundLocalError as e:
        return str(e)


print(unbound())
t: tuple = 1, 2
print(t)
print(list[int], dict[str, list[int]], int | None, tuple[int, ...], type[int])
print((int | str).__args__, isinstance(5, int | str), isinstance([], int | None), list[int].__origin__, list[int]([1]))
g = lambda x, y=1: x
print(g.__annotations__)
print((lambda: (yield))().__class__.__name__)
