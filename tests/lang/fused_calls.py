# Calls whose result the next instruction takes at once: the text of a number
# that is added to a text, a tuple that is unpacked.
import builtins


def numbers():
    text = 'n'
    for i in (0, 7, 10, -1, 123456789, -9223372036854775808, 9223372036854775807):
        print(text + str(i), 'é' + str(i), '' + str(i), 'x' * 70 + str(i))


def grown():
    text = ''
    for i in range(300):
        text += str(i)
    return len(text), text[-9:]


def any_number(values):
    for v in values:
        try:
            print('v=' + str(v))
        except TypeError as exc:
            print(type(exc).__name__, exc)


class Loud(str):
    def __add__(self, other):
        return f'<{super().__add__(other)}>'


def any_text(values):
    for v in values:
        try:
            print(v + str(5))
        except TypeError as exc:
            print(type(exc).__name__, exc)


def shadowed(str):
    return 'a' + str(1)


def replaced():
    def number(i):
        return 'a' + str(i)
    print(number(1), number(2))
    builtins.str = lambda x: f'[{x}]'
    try:
        print(number(3))
    finally:
        builtins.str = type('')
    print(number(4))
    globals()['str'] = lambda x: f'({x})'
    print(number(5))
    del globals()['str']
    print(number(6))


numbers()
print(grown())
any_number([1, 2, True, None, 3.5, 2 ** 70, [1], 4])
any_text(['a', 'b', Loud('c'), b'd', None, 3, 'e'])
print(shadowed(lambda x: '!'))
replaced()


def parts(texts, sep):
    for text in texts:
        a, b, c = text.partition(sep)
        print(a, b, c)
        c, b, a = text.rpartition(sep)
        print(c, b, a)


class Word(str):
    def partition(self, sep):
        return 'own', sep, self


class Plain(str):
    pass


def wrong(texts):
    for text in texts:
        try:
            a, b, c = text.partition('')
            print(a, b, c)
        except (ValueError, TypeError) as exc:
            print(type(exc).__name__, exc)


def too_few(text):
    try:
        a, b = text.partition(',')
    except ValueError as exc:
        print(exc)


def chained(text):
    a, b, c = whole = text.partition('=')
    print(a, b, c, whole)
    (a, b, c) = (d, e, f) = text.partition('=')
    print(a, b, c, d, e, f)
    whole = a, b, c = text.partition('=')
    print(a, b, c, whole)
    [x, y, z] = text.partition('=')
    print(x, y, z)


class Box:
    pass


def elsewhere(text):
    box, items = Box(), [None] * 3
    box.a, items[1], items[2] = text.partition('=')
    print(box.a, items)
    text, text, text = text.partition('=')
    print(text)
    return text


parts(['a=b', 'a', '', '=', 'a=b=c', Plain('k=v'), Plain('k'), 'z=1'], '=')
parts(['x=1', Word('y=2'), 'z=3', b'u=4'][:3], '=')
parts([b'u=4', b'u'], b'=')
parts(['u=4', 'w'], '=')
wrong(['a', 'b'])
for _ in range(2):
    too_few('a,b')
    chained('k=v')
    elsewhere('k=v')
