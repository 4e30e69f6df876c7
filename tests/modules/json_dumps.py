# dumps: what each value becomes, the arguments, and what is no JSON
import enum
import json
from collections import Counter, OrderedDict, defaultdict, namedtuple


def show(*args, **kwargs):
    try:
        print(json.dumps(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, '-', e)


for number in (0, -1, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 10**30, True, False, 1e16, 1e15, 1e-5, 1e-4, 1e22, 123456789.123, 0.1, -0.0,
               5e-324, 1.7976931348623157e308, float('nan'), float('inf'), -float('inf')):
    show(number)
    show(number, allow_nan=False)
    show({number: [number]}, allow_nan=False)

odd = '\x00\x1f \x7f\x80\xe9\u07ff\u0800\u2028\ud7ff\ue000\uffff\U00010000\U0001f600\U0010ffff"\\/\b\f\n\r\t'
show(odd)
show({odd: odd})
print(ascii(json.dumps(odd, ensure_ascii=False)))
print(ascii(json.dumps([odd, {odd: odd}], ensure_ascii=False)))
surrogates = '\ud800 \udfff \udbff\udc00 \udc00\ud800'
show(surrogates)
print(ascii(json.dumps([surrogates], ensure_ascii=False)))
for n in range(20):  # an escape at each place of a word
    show('abcdefghijklmnopqrst'[:n] + '"' + 'abcdefghijklmnopqrst'[n:])
    show('abcdefghijklmnopqrst'[:n] + '\x7f\xe9', ensure_ascii=n % 2)

document = [1, 'two', [], {}, [[]], {'a': {}, 'b': [None, True, False]}, (3, (4,), ()), {'c': {'d': {'e': [5, {'f': 6}]}}}]
show(document)
for indent in (None, 0, -1, 1, 4, True, False, '', '\t', '--', '\xe9'):
    show(document, indent=indent)
for separators in (None, (',', ':'), [' ; ', ' = '], 'ab', ('\xe9', '\U0001f600'), ('', '')):
    show(document, separators=separators)
    show(document, separators=separators, indent=1)
for wrong in (dict(indent=1.5), dict(indent=b' '), dict(indent=[]), dict(indent=10**20), dict(separators=(',',)), dict(separators=5),
              dict(separators=(1, ':')), dict(separators=(',', 2)), dict(separators=(1, 2, 3)), dict(unknown=1)):
    show([1], **wrong)
    show(1, **wrong)
    show('text', **wrong)

keys = {'text': 1, 2: 2, 2.5: 3, True: 4, None: 5, 10**30: 6, '': 7, -0.0: 8, float('inf'): 9}
show(keys)
show(keys, indent=1)
show({(1, 2): 1, 'a': 2}, skipkeys=True)
show({'a': 2, (1, 2): 1}, skipkeys=True)
show({(1, 2): 1}, skipkeys=True)
show({(1, 2): 1}, skipkeys=True, indent=1)
show({'a': 2, (1, 2): 1, 'b': 3}, skipkeys=True, indent=1)
show({(1, 2): 1})
show({b'x': 1})
show({float('nan'): 1}, allow_nan=False)
show({1: 1, '1': 2})

show({'b': 1, 'a': 2, '\xe9': 3, '\U0001f600': 4, '\uffff': 5, 'A': 6, '': 7, 'ab': 8}, sort_keys=True)
show({3: 1, True: 2, -1.5: 0, 10**20: 4}, sort_keys=True)
show({'b': 1, 3: 4}, sort_keys=True)
show({b'x': 1, 3: 4}, sort_keys=True, skipkeys=True)
show({'b': {'d': 1, 'c': 2}, 'a': [{'f': 3, 'e': 4}]}, sort_keys=True, indent=2)
show({str(i * 7919 % 1000): i for i in range(300)}, sort_keys=True)


class Whole(int):
    def __repr__(self):
        return 'Whole!'
    __str__ = __repr__


class Real(float):
    def __repr__(self):
        return 'Real!'
    __str__ = __repr__


class Text(str):
    def __repr__(self):
        return 'Text!'
    __str__ = __repr__

    def __lt__(self, other):
        return str.__gt__(self, other)


class Items(list):
    def __iter__(self):
        return iter([9, 8])


class Fixed(tuple):
    def __iter__(self):
        return iter([7, 6])


class Table(dict):
    def items(self):
        return [('x', 1), ('y', 2)]


class Level(enum.IntEnum):
    LOW = 1


class Name(enum.StrEnum):
    FIRST = 'first'


class Ratio(float, enum.Enum):
    HALF = 0.5


Point = namedtuple('Point', 'x y')
show([Whole(7), Real(1.5), Real('inf'), Text('text'), Items([1]), Items(), Fixed([1]), Fixed(), Table(a=1), Table()])
show({Whole(7): 1, Real(1.5): 2, Text('text'): 3})
show(Real('nan'), allow_nan=False)
show({Text('a'): 1, Text('b'): 2}, sort_keys=True)
show(Table(b=1), sort_keys=True)
show([Level.LOW, Name.FIRST, Ratio.HALF, {Level.LOW: 1, Name.FIRST: 2, Ratio.HALF: 3}])
show([OrderedDict(b=1, a=2), Point(1, 2), defaultdict(int, {'a': 1}), Counter('aab')])
moved = OrderedDict(a=1, b=2, c=3)
moved.move_to_end('a')
show(moved)
show(moved, indent=1, sort_keys=True)
for returned in ([('x', 1, 2)], [['x', 1]], ['xy'], 5, [('x', 1), ()], iter([('x', 1)]), {('x', 1): 2}):
    class Own(dict):
        def items(self):
            return returned
    show(Own(a=1))
    show(Own())

for wrong in (object(), 1j, b'a', bytearray(b'a'), {1}, frozenset(), range(3), iter([]), json, len, Level, ..., NotImplemented, {}.keys()):
    show(wrong)
circle = [1]
circle.append({'a': (circle,)})
show(circle)
show(circle, indent=1)
table = {}
table['t'] = table
show(table)
shared = [1]
show([shared, shared, {'a': shared}])
show([10**5000])
show({10**5000: 1})
for call in (lambda: json.dumps(), lambda: json.dumps(1, 2), lambda: json.JSONEncoder(1), lambda: json.JSONEncoder(foo=1)):
    try:
        call()
    except TypeError as e:
        print(e)
encoder = json.JSONEncoder(sort_keys=True, separators=('; ', ' = '), default=str)
print(sorted(vars(encoder)), encoder.item_separator, encoder.key_separator, encoder.sort_keys)
print(sorted(vars(json.JSONEncoder())), repr(json.JSONEncoder.item_separator), repr(json.JSONEncoder(indent=1).item_separator))
print(encoder.encode({'b': 1, 'a': {2}}), encoder.encode('\xe9'), json.JSONEncoder(ensure_ascii=False).encode('\xe9'))
print(json.encoder.encode_basestring('\xe9"\n'), json.encoder.encode_basestring_ascii('\xe9"\n'))
for function in (json.encoder.encode_basestring, json.encoder.encode_basestring_ascii):
    try:
        function(b'5')
    except TypeError as e:
        print(e)
print(json.__all__, json.JSONEncoder.__module__, json.JSONDecoder.__module__, json.JSONDecodeError.__module__, json.dumps.__module__)
