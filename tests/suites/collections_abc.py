# collections.abc is there as an attribute, once anything has imported it.
import collections
import dataclasses  # imports collections.abc in CPython
print('abc' in dir(collections), collections.abc.__name__)
class S(collections.abc.Sequence):
    def __len__(self): return 2
    def __getitem__(self, i): return [5, 6][i]
print(list(S()), isinstance([], collections.abc.Sized))
from collections import abc
import collections.abc as c2
print(abc is collections.abc is c2)
from collections import *
try: print(abc.Set)
except NameError as e: print(e)
try: collections.nope
except AttributeError as e: print(e)
