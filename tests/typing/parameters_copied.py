# Type parameters and aliases are their own copies, and go into unions with text.
import copy
import typing
import weakref
from typing import Callable, NoDefault, ParamSpec, TypeVar, TypeVarTuple

T = TypeVar('T')
Ts = TypeVarTuple('Ts')
P = ParamSpec('P')
type Alias[X] = list[X]

for each in T, Ts, P, Alias, NoDefault:
    print(each, copy.copy(each) is each, copy.deepcopy(each) is each, each.__reduce__())
for each in list[T], dict[str, list[T]], Callable[P, T], typing.List[T]:
    print(copy.deepcopy(each) == each, copy.deepcopy(each).__parameters__ == each.__parameters__)
print(type(NoDefault)() is NoDefault)
print((T | 'Later').__args__, ('Later' | T).__args__, (P | None).__args__)
args = P.args
print(weakref.ref(args)() is args)


class Box[V]:
    pass


# What is set on the alias of a generic class is set on the class.
Box[int].label = 'box'
print(Box.label, {'__origin__', '__args__', 'label'} <= set(dir(Box[int])), 'append' in dir(list[int]))
try:
    list[int].label = 'box'
except AttributeError as e:
    print(e)

type Many[A, *Bs, **C] = tuple[A, *Bs]
print(Many.__parameters__, Many.__type_params__)
