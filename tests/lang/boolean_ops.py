# and, or, not, conditional expressions and truth values.
def v(x):
    print('eval', x)
    return x


print(v(0) or v('') or v('last'))
print(v(1) and v([]) and v('never'))
print(v(0) and v(1) or v(2))
print(not v(0), not v('x'))
print(v('yes') if v(1) else v('no'), v('yes') if v(0) else v('no'))
print(1 if 0 else 2 if 0 else 3)


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Bool(Len):
    def __bool__(self):
        print('bool called')
        return True


print(bool(Len(0)), bool(Len(3)), bool(Bool(0)))
if Bool(0) and not Len(0):
    print('both')
falsy = [0, 0.0, 0j, '', b'', [], (), {}, set(), frozenset(), range(0), None, False, bytearray()]
truthy = [1, -1, 0.1, ' ', b'\0', [0], (0,), {0: 0}, {0}, range(1), True, object, len, ..., float('nan')]
print([bool(x) for x in falsy], [bool(x) for x in truthy])
print(any(falsy), all(truthy), sum(map(bool, truthy)))


class BadBool:
    def __bool__(self):
        return 1


class BadLen:
    def __len__(self):
        return -1


class WrongLen:
    def __len__(self):
        return 'x'


for o in (BadBool(), BadLen(), WrongLen()):
    try:
        if o:
            pass
    except Exception as e:
        print(type(e).__name__, e)


def short(a, b, c):
    if a and b or c:
        return 'T'
    return 'F'


print(''.join(short(a, b, c) for a in (0, 1) for b in (0, 1) for c in (0, 1)))
print(''.join('FT'[bool(not (a or b) and (c or not a))] for a in (0, 1) for b in (0, 1) for c in (0, 1)))
x = None
y = x or []
y.append(1)
print(y, x is None, x is not y)
print(True + True, True * 5, -True, True & False, True ^ True, True | 2)
print((1 and 2) + (0 or 3), (() or 'a') * 2)
