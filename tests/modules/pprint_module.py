import collections
import dataclasses
import enum
import io
import pprint
import random
import types
from dataclasses import dataclass, field
from pprint import pformat

ITEMS = ['alpha', 'beta', 'gamma' * 4, 'delta', 'epsilon', [1, 2, [3, 4, [5, 6, [7]]]]] * 2
LISTS = {f'key{i}': list(range(i * 3)) for i in (0, 2, 10, 9)}
WORDS = 'the quick brown fox jumps over the lazy dog ' * 4


def show(item, **kwargs):
    print(pformat(item, **kwargs))


@dataclass
class Node:
    name: str
    items: list = field(default_factory=list)
    hidden: int = field(default=1, repr=False)
    child: 'Node' = None


@dataclass
class OwnRepr:
    a: int = 1

    def __repr__(self):
        return 'own'


class Names(types.SimpleNamespace):
    pass


class Items(list):
    pass


class OddItems(list):
    def __repr__(self):
        return 'items!'


class Colour(enum.Enum):
    RED = 1


class Marked(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return f'<{object}>', False, False
        return super().format(object, context, maxlevels, level)


for item in [], (), {}, set(), frozenset(), [1, 2, 3], (1,), {'b': 1, 'a': 2}, 'short', b'short', 12345, 1.5, True, None, 3j:
    show(item)
for kwargs in ({}, {'indent': 4}, {'width': 20}, {'width': 1}, {'depth': 2}, {'compact': True}, {'compact': True, 'width': 30, 'indent': 2}):
    show(ITEMS, **kwargs)
for kwargs in {}, {'width': 40}, {'width': 30, 'indent': 3}, {'depth': 1}, {'sort_dicts': False}:
    show(LISTS, **kwargs)
for item in (
        tuple(ITEMS), (WORDS,), [WORDS, 1], {'k': WORDS}, {1: 'a', 'b': 2, None: 3, (1, 2): 4, 2.5: 1, 'x' * 50: 'y' * 60},
        collections.OrderedDict(LISTS), collections.OrderedDict(), collections.OrderedDict(a=1),
        collections.defaultdict(list, LISTS), collections.defaultdict(int, a=1), collections.Counter('abracadabra' * 3),
        collections.Counter({'word' * 5 + str(i): i for i in range(4)}), collections.ChainMap({'a': 1}, {'b': list(range(28))}),
        collections.ChainMap(), collections.deque(range(28)), collections.deque(range(28), maxlen=60), collections.deque(),
        collections.deque([1, 2], 3), collections.UserDict(LISTS), collections.UserList(ITEMS), collections.UserString('abc ' * 40),
        set(range(28)), frozenset(range(28)), {frozenset({1, 2}): 1}, WORDS, 'line one\nline two is longer\n' + 'word ' * 30 + '\nlast',
        'a' * 100, 'a\n' * 25, bytes(range(100)), [bytes(range(100))], bytearray(b'abcdef' * 20), types.SimpleNamespace(a=1, b=2),
        types.SimpleNamespace(a=list(range(28)), b='x' * 60, longer_name={'x': 1}), types.MappingProxyType(LISTS), Names(a=LISTS),
        Node('n'), Node('n', ['abc'] * 10, child=Node('m' * 40, child=Node('o', list(range(28))))), [OwnRepr()] * 20,
        Items(range(28)), OddItems(range(28)), [OddItems()] * 15, [Colour.RED] * 10, {Colour.RED: 1}, [int, len, range(5), ...] * 4,
        ((1, 2), (3,)) * 12, [(), [], {}, set()] * 6, {None: 1, 'a': 2, 3: 4, b'x': 5, (1,): 6, True: 7}, {object: 1, int: 2, 'a': 3}):
    show(item)
show({1: {2: {3: {4: {5: 6}}}}}, depth=3)
show([[[[[]]]]], depth=2)
show([123456789, 1234, 1.5, True, {123456: -2345678}], underscore_numbers=True)
recursive = [1]
recursive.append(recursive)
print(pformat(recursive).split(' with')[0], pprint.saferepr({'b': [1, (2,)], 'a': {3}}))
for item in recursive, [1], object(), {'a': (1, 'b', None, ...)}, float('nan'), [print]:
    print(pprint.isrecursive(item), pprint.isreadable(item))
for kwargs in {'indent': -1}, {'depth': 0}, {'width': 0}, {'depth': -3}:
    try:
        pprint.PrettyPrinter(**kwargs)
    except ValueError as e:
        print(e)
stream = io.StringIO()
printer = pprint.PrettyPrinter(stream=stream, width=20)
print(printer.pprint(ITEMS), stream.getvalue(), printer.pformat({'a': 1}), printer.isreadable([1]), printer.isrecursive(1), printer.format([1], {}, None, 0))
pprint.pprint({'b': 1, 'a': 2})
pprint.pp({'b': 1, 'a': 2})
pprint.pp({'b': 1, 'a': 2}, sort_dicts=True)
pprint.pprint([1], stream)
Marked().pprint(['a', 'b', {'c': 'd'}])
Marked(width=10).pprint(['aaa', 'bbb', {'c': 'd'}])

r = random.Random(3)


def word():
    return ''.join(r.choice("ab cd\n'\xe9 ") for _ in range(r.randrange(r.choice([3, 12, 40]))))


def made(depth):
    """Some data."""
    n = r.randrange(r.choice([1, 3, 8]))
    match r.randrange(22) if depth else r.randrange(6):
        case 0: return r.randrange(-10**r.randrange(1, 9), 10**r.randrange(1, 9))
        case 1: return r.random()
        case 2 | 3: return word()
        case 4: return word().encode()
        case 5: return r.choice([None, True, ..., bytearray(word().encode()), 1j])
        case 6 | 7 | 8: return [made(depth - 1) for _ in range(n)]
        case 9: return tuple(made(depth - 1) for _ in range(n))
        case 10 | 11 | 12: return {r.choice([word(), r.randrange(99)]): made(depth - 1) for _ in range(n)}
        case 13: return {r.randrange(1000) for _ in range(n * 3)}
        case 14: return frozenset(word() for _ in range(n))
        case 15: return collections.OrderedDict((word(), made(depth - 1)) for _ in range(n))
        case 16: return collections.defaultdict(list, {word(): made(depth - 1) for _ in range(n)})
        case 17: return collections.Counter(word())
        case 18: return collections.deque([made(depth - 1) for _ in range(n)], r.choice([None, 10]))
        case 19: return types.SimpleNamespace(**{'k' * (i + 1): made(depth - 1) for i in range(n)})
        case 20: return Node(made(depth - 1), made(depth - 1))
        case 21: return types.MappingProxyType({1: made(depth - 1)})


for i in range(60):
    data = made(4)
    kwargs = {'width': r.choice([5, 20, 40, 80, 80, 120]), 'indent': r.choice([0, 1, 1, 1, 2, 4]), 'depth': r.choice([None, None, None, 1, 2, 3]),
              'compact': r.random() < .4, 'sort_dicts': r.random() < .7, 'underscore_numbers': r.random() < .2}
    print(i, kwargs)
    print(pformat(data, **kwargs))
    print(pprint.saferepr(data), pprint.isreadable(data))
