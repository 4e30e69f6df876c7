# match: literals, values, singletons, or-patterns, captures, guards.
class Color:
    RED = 1
    GREEN = 'g'


class A:
    class B:
        x = 99


def f(v):
    match v:
        case 0:
            return 'zero'
        case -1 | -2:
            return 'minus'
        case 1.5:
            return 'float'
        case 'a' | 'b':
            return 'letter'
        case b'bytes':
            return 'bytes'
        case None:
            return 'none'
        case True:
            return 'true'
        case False:
            return 'false'
        case 1 + 2j:
            return 'complex'
        case -3 - 1j:
            return 'minus complex'
        case Color.GREEN:
            return 'green'
        case A.B.x:
            return 'dotted'
        case 'con' 'cat':
            return 'joined'
        case int(n) if n > 100:
            return f'big {n}'
        case int() | str() as x:
            return f'other {x!r}'
        case _:
            return 'default'


for v in (0, False, 0.0, -1, -2, 1.5, 'a', 'b', b'bytes', None, True, 1, 1 + 2j, -3 - 1j, 'g', 99, 'concat', 500, 50, 'zz', [], 2.5):
    print(repr(v), f(v))


def guards(n):
    match n:
        case x if x < 0:
            return 'neg'
        case x if x == 0:
            return 'zero'
        case x if x % 2:
            return 'odd'
        case x:
            return 'even'


print([guards(n) for n in (-5, 0, 3, 4)])
match 5:
    case 6:
        print('no')
print('nothing matched')
match = 'soft'
case = match
_ = 1
type = 2
print(match, case, _, type)
match (1):
    case 1:
        print('one')
match 1, 2:
    case a, b:
        print(a, b)
match [1, 2]:
    case [x] | [_, x]:
        print(x)
match 7:
    case whole:
        print(whole)


class Eq:
    def __eq__(self, other):
        print('eq', other)
        return other == 2


match Eq():
    case 1 | 2 | 3:
        print('matched')
