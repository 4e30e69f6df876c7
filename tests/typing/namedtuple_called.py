# NamedTuple and TypedDict as functions, and attributes that learn their names.
import warnings
from typing import Generic, NamedTuple, TypedDict, TypeVar

T = TypeVar('T')
warnings.simplefilter('always')


def shown(make):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            made = make()
            print(made.__name__, made.__annotations__, made.__orig_bases__[0].__name__)
        except (TypeError, ValueError) as e:
            print(e)
    for w in caught:
        print(w.category.__name__, w.message)


shown(lambda: NamedTuple('Point', x=int, y=int))
shown(lambda: NamedTuple('Empty'))
shown(lambda: NamedTuple('Empty', None))
shown(lambda: NamedTuple('Empty', []))
shown(lambda: NamedTuple('Point', [('x', int)], y=int))
shown(lambda: NamedTuple('Point', None, y=int))
shown(lambda: NamedTuple())
shown(lambda: TypedDict('Empty'))
shown(lambda: TypedDict('Empty', None))
shown(lambda: TypedDict('Movie', {'name': str}))


class Learns:
    def __set_name__(self, owner, name):
        if name == 'wrong':
            raise ValueError('not this')
        self.name = name


class Named(NamedTuple):
    x: int
    learns = Learns()


print(Named.learns.name)
try:
    class Failing(NamedTuple):
        x: int
        wrong = Learns()
except ValueError as e:
    print(e, e.__notes__)


class Holder(TypedDict, Generic[T]):
    held: T


class More(Holder):
    more: int


print(More.__annotations__, More.__orig_bases__, More.__parameters__)

shown(lambda: NamedTuple('Twice', [('a', int), ('a', str)]))
shown(lambda: NamedTuple('Mapped', {'a': int}))
