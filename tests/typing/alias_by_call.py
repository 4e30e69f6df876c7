# TypeAliasType called, and what type statements make, in types.
from typing import ParamSpec, TypeAliasType, TypeVar, TypeVarTuple, get_args, get_origin


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


T, Ts, P = TypeVar('T'), TypeVarTuple('Ts'), ParamSpec('P')
A = TypeAliasType('A', list[T], type_params=(T,))
print(A, A.__name__, A.__value__, A.__type_params__, A.__parameters__, A.__module__, A[int], A[int].__args__, A[int].__origin__ is A, get_origin(A[int]) is A, get_args(A[int]), type(A))
B = TypeAliasType('B', int)
print(B.__value__, B.__type_params__, B | None, list[B], int | B)
for f in (lambda: B[int], lambda: TypeAliasType(), lambda: TypeAliasType('A'), lambda: TypeAliasType(1, int), lambda: TypeAliasType('A', int, type_params=5), lambda: TypeAliasType('A', int, type_params=[T]), lambda: A(), lambda: setattr(A, '__value__', 1), lambda: isinstance(1, B)):
    show(f)
type C[X] = dict[str, X]
type D = 'anything'
print(C[int], C.__value__, D.__value__, C.__type_params__[0].__name__, type(C) is TypeAliasType, C[int].__args__)
V = TypeAliasType('V', tuple[int, *Ts], type_params=(Ts,))
print(V[str, bool], V.__value__, list(V)[0] if False else '', tuple[*Ts], tuple[int, *Ts][str])
