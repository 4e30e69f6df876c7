# 3.14: types.UnionType is typing.Union, and bears its name
import types
import typing

u = int | None
print(u, type(u), types.UnionType is typing.Union)
print(types.UnionType.__name__, types.UnionType.__qualname__, types.UnionType.__module__)
print(typing.get_origin(u), u == typing.Optional[int])
try:
    u + 1
except TypeError as error:
    print(error)
try:
    print(*u)
except TypeError as error:
    print(error)
print(u.__origin__ is typing.Union, u.__name__, u.__qualname__)
try:
    class Number(int | float):
        pass
except TypeError as error:
    print(error)
