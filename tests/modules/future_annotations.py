# from __future__ import annotations keeps annotations as text.
from __future__ import annotations, generator_stop
import __future__


def f(a: unknown, b: list[int] = None) -> 'x':
    pass


print(f.__annotations__)
print(annotations, generator_stop is __future__.generator_stop, __future__.division.getMandatoryRelease())
