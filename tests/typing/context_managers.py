# Aliases of context managers are there on being asked for.
import typing, contextlib
from typing import ContextManager, AsyncContextManager
print(typing.ContextManager, ContextManager[int], AsyncContextManager[int], ContextManager[int].__args__, ContextManager[int, None])
print(ContextManager.__origin__, ContextManager is typing.ContextManager, isinstance(contextlib.nullcontext(), ContextManager))
class C(ContextManager[str]):
    def __exit__(self, *args):
        return None
print(C.__mro__[1], C.__orig_bases__)
try:
    typing.Foo
except AttributeError as e:
    print(e)
try:
    ContextManager[int, int, int]
except TypeError as e:
    print(e)
