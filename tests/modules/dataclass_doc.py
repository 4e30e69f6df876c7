# The docstring that a dataclass without one gets.
import collections
import dataclasses
from dataclasses import InitVar, dataclass, field
from typing import Any, Callable, ClassVar, List, Literal


@dataclass
class Fields:
    text: 'Fields | None'
    items: list[int]
    counts: collections.Counter
    maybe: int | None
    thing: Any
    call: Callable[[int], str]
    more: List['Fields']
    none: None
    not_a_field: ClassVar[int] = 4
    given: InitVar[int] = 3
    mode: Literal['a'] = 'a'
    tags: list[str] = field(default_factory=list)
    _: dataclasses.KW_ONLY
    late: dict[str, 'Fields'] = field(default=None)


@dataclass
class Documented:
    """Written."""
    x: int


print(Fields.__doc__)
print(Documented.__doc__)
print(repr(dataclasses.MISSING).split(' at ')[0])
