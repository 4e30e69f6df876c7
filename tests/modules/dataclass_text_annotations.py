from __future__ import annotations
from dataclasses import dataclass, InitVar, KW_ONLY, fields
from typing import ClassVar
import dataclasses, typing
@dataclass
class C:
    x: int
    y: InitVar[int]
    z: ClassVar[int] = 4
    w: typing.ClassVar = 5
    _: KW_ONLY
    k: str = 'k'
    def __post_init__(self, y): self.s=y
print(C(1,2), [f.name for f in fields(C)], C(1,2,k='z').s)
@dataclass
class D:
    _: dataclasses.KW_ONLY
    y: dataclasses.InitVar[int] = 1
    def __post_init__(self, y): print(y)
print(D(y=5))
def local():
    from typing import ClassVar as V
    @dataclass
    class E:
        v: V[int] = 1
        w: 'ClassVar[int]' = 2
    return E
print(local()())


# Blanks around the names, and what follows them, do not matter; other names do.
def kind(annotation):
    cls = dataclass(type('F', (), {'__annotations__': {'x': annotation}, '__module__': __name__, 'x': 1}))
    found = cls.__dataclass_fields__['x']
    print(repr(annotation), str(found._field_type).removeprefix('_FIELD').strip('_'))


for annotation in ('ClassVar', ' ClassVar [int]', 'typing.ClassVar', 'typing .ClassVar[str]', 'typing. ClassVar', 'typing.ClassVar.x', 'ClassVar+',
                   'InitVar', 'dataclasses . InitVar [int]', 'dataclasses.InitVar+', 'InitVar.x',
                   'ClassVarx', 'typing..ClassVar', 'typing.ClassVarx', 'typong.ClassVar', 'dataclasses.ClassVar', 'typing.InitVar', '', '.', '[ClassVar]', 'x ClassVar'):
    kind(annotation)
