# __call__, __str__, __repr__, __format__, __index__, __int__, __float__, __bool__, __hash__, __enter__.
class Call:
    def __call__(self, *a, **k):
        return a, k


c = Call()
print(c(), c(1, x=2), callable(c), callable(Call), callable(5), c.__call__(3), list(map(Call(), [1])))


class NoCall:
    pass


n = NoCall()
n.__call__ = lambda: 'instance attribute is not used'
try:
    n()
except TypeError as e:
    print(e)
print(callable(n))


class R:
    def __repr__(self):
        return 'R!'


class S:
    def __str__(self):
        return 'S!'


print(R(), str(R()), repr(R()), [R()], f'{R()}', '%s' % R(), str([R(), {1: R()}, (R(),)]), S(), str(S()), repr(S()).startswith('<__main__.S object at'))


class BadStr:
    def __str__(self):
        return 5

    def __repr__(self):
        return None


for f in (lambda: str(BadStr()), lambda: repr(BadStr()), lambda: f'{BadStr()}', lambda: [BadStr()].__repr__(), lambda: print(BadStr())):
    try:
        f()
    except TypeError as e:
        print(e)


class N:
    def __int__(self):
        return 10

    def __float__(self):
        return 1.5

    def __index__(self):
        return 3

    def __complex__(self):
        return 2j

    def __bool__(self):
        return False

    def __bytes__(self):
        return b'bytes'


x = N()
print(int(x), float(x), complex(x), bool(x), bytes(x), [0, 1, 2, 3][x], hex(x), range(x), 'abcd'[:x], round(1.23456, x), chr(x) == '\x03', [1] * x, divmod(10, int(x)))


class Bad:
    def __int__(self):
        return 'x'

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5

    def __bool__(self):
        return 'x'

    def __format__(self, spec):
        return 5

    def __hash__(self):
        return 1.5

    def __iter__(self):
        return 1

    def __bytes__(self):
        return 'x'


b = Bad()
for f in (int, float, bool, format, hash, list, bytes, hex, lambda v: [1][v], lambda v: f'{v}', lambda v: not v):
    try:
        print(f(b))
    except TypeError as e:
        print(e)


class IntSub:
    def __int__(self):
        return True

    def __index__(self):
        return 5


print(repr(chr(IntSub())), float(IntSub()), ''.join(['x'] * IntSub()))


class Fmt:
    def __format__(self, spec):
        return f'fmt({spec})'


print(f'{Fmt()}', f'{Fmt():abc}', format(Fmt(), 'q'), '{:z}'.format(Fmt()))
special = type('Special', (), {'__len__': lambda s: 3, '__getitem__': lambda s, i: i if i < 3 else [][0]})()
print(len(special), list(special), 2 in special, list(reversed(special)))
i = NoCall()
i.__len__ = lambda: 5
i.__str__ = lambda: 'no'
i.__iter__ = lambda: iter([])
for f in (len, iter):
    try:
        f(i)
    except TypeError as e:
        print(e)
print(str(i).startswith('<__main__.NoCall'), NoCall.__str__ is object.__str__)
