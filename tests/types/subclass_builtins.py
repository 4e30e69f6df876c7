# Subclassing builtin types: construction, overriding, mixing with the base.
class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def peek(self):
        return self[-1]

    def __len__(self):
        return 100


s = Stack('ab')
s.push('c')
print(s, s.peek(), len(s), list(s), s + ['d'], type(s * 2).__name__, s[1:], isinstance(s, list), s == ['a', 'b', 'c'])


class Default(dict):
    def __init__(self, factory, *a, **k):
        super().__init__(*a, **k)
        self.factory = factory

    def __missing__(self, key):
        value = self[key] = self.factory()
        return value


d = Default(list, x=[1])
d['y'].append(2)
d['x'].append(3)
print(d, dict(d), d.get('z'), len(d), type(d).__name__, d == {'x': [1, 3], 'y': [2]}, {**d})


class CI(str):
    def __eq__(self, o):
        return self.lower() == o.lower()

    def __hash__(self):
        return hash(self.lower())


print(CI('ABC') == 'abc', CI('x') in ['X'], {CI('K'): 1}[CI('k')], CI('a') + 'b', type(CI('a').upper()).__name__, 'abc' == CI('ABC'), CI('A') != CI('a'))


class Money(int):
    def __new__(cls, v, cur='EUR'):
        self = super().__new__(cls, v)
        self.cur = cur
        return self

    def __add__(self, o):
        return Money(int(self) + int(o), self.cur)

    __radd__ = __add__

    def __str__(self):
        return f'{int(self)} {self.cur}'

    def __repr__(self):
        return f'Money({int(self)})'


m = Money(5, 'USD')
print(m, m + 3, 3 + m, sum([m, m]), m * 2, [m], f'{m}', f'{m:>5}', '%d' % m, m > 4, hash(m) == hash(5), {5: 'x'}[m], range(m), bool(Money(0)), -m, m.real, type(m.real).__name__)


class Celsius(float):
    @property
    def f(self):
        return self * 9 / 5 + 32


print(Celsius(100).f, Celsius('36.6'), Celsius(1.5) + 1, type(Celsius(1) + 1).__name__)


class Vec(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)

    def __add__(self, o):
        return Vec(*(x + y for x, y in zip(self, o)))

    def __repr__(self):
        return 'Vec' + super().__repr__()


print(Vec(1, 2) + (3, 4), Vec(1)[0], len(Vec()), hash(Vec(1)) == hash((1,)), Vec(1, 2) == (1, 2), (0,) + tuple(Vec(1)))


class Tags(frozenset):
    def __or__(self, o):
        return Tags(super().__or__(o))


print(sorted(Tags('ab') | Tags('c')), type(Tags('a') | Tags('b')).__name__, type(Tags('a') & Tags('a')).__name__, Tags([1]))


class Err(ValueError):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code

    def __str__(self):
        return f'[{self.code}] {super().__str__()}'


try:
    raise Err(404, 'not found')
except ValueError as e:
    print(e, e.code, e.args, repr(e))


class Both(Stack, object):
    pass


print([c.__name__ for c in Both.__mro__])


class Ba(bytes):
    def first(self):
        return self[0]


print(Ba(b'xyz').first(), Ba(b'xyz'), Ba(3))
print(Stack([3, 1, 2]).__class__.__name__, sorted(Stack([3, 1])), max(Stack([1, 5])), ','.join(Stack(['p', 'q'])), dict(Stack([('a', 1)])), set(Stack([1, 1])))
