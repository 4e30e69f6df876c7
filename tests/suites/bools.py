# bool as int, truth of objects, len.
from each import each
each('''
bool(), bool(0), bool(''), bool('0'), bool([]), bool([0]), bool(None), bool(0.0), bool(object())
bool(1, 2)
bool(x=1)
True + True, True * 5, True / 2, -True, +True, True ** 2, True // 1, True % 2, divmod(True, 1), True << 3
True & False, True | False, True ^ True, True & 1, 1 | True, True ^ 2
str(True), repr(False), '%d' % True, '%s' % True, '%r' % False, f'{True}', f'{True:d}', f'{True:5}', f'{True!s:>6}', format(True, ''), format(False, '>7'), format(True, 'x')
int(True), float(True), complex(True), hash(True), True == 1, True is 1, True == 1.0, hash(True) == hash(1)
isinstance(True, int), issubclass(bool, int), bool.__mro__, bool.__bases__, type(True).__name__
class B(bool): pass
True.real, True.imag, True.numerator, True.bit_length(), True.to_bytes(1), bool.from_bytes(b'\\0'), bool.from_bytes(b'\\1')
True = 1
None = 1
False += 1
def f(True): pass
f(True=1)
del True
for None in []: pass
import True
class True: pass
True.x = 1
True and 2, False and 2, True or 2, False or 2, not True, not None, not [], not not 5
0 and 1/0, 1 or 1/0, None and 1, [] or {} or 'x' or 5, 1 and 2 and 3, 1 and 0 and 3
1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 1 < 2 > 1, 1 in [1] == True, not 1 == 2, 1 is 1 is not 2
[True, False].count(1), [1, 0].index(True), {1: 'a', True: 'b'}, {True, 1, 1.0}, sum([True, True, False]), max(True, 2), sorted([True, 0, 2, False])
'abc'[True], [1, 2][False], range(True), 'a' * True, [0] * True, (1,) * False
any([0, '', None]), all([]), all([1, 0]), any([]), any(x > 2 for x in [1, 2, 3])
any(5)
all(None)
any()
any([], [])
type(True) is bool, type(True & True), type(True & 1), type(True + 0), type(-True), type(True | False), type(not 1)
bool.__new__(bool, 5), bool.__new__(int, 5)
bool.__and__(True, 'a'), True.__and__(1), True.__rand__(False), True.__or__(1.0), True.__xor__(True)
''')
class NoBool:
    def __bool__(self): return 2
class LenNeg:
    def __len__(self): return -1
class LenStr:
    def __len__(self): return 'a'
class LenBig:
    def __len__(self): return 2**70
class Raises:
    def __bool__(self): raise KeyError('no')
class LenOnly:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class BoolNone:
    __bool__ = None
class LenNone:
    __len__ = None
each('''
bool(NoBool())
not NoBool()
1 if NoBool() else 2
bool(LenNeg())
len(LenNeg())
len(LenStr())
bool(LenStr())
len(LenBig())
bool(LenBig())
bool(Raises())
not Raises()
Raises() and 1
[x for x in [1] if Raises()]
bool(LenOnly(0)), bool(LenOnly(5)), not LenOnly(0)
bool(BoolNone())
bool(LenNone())
len(LenNone())
len(5)
len()
len([], [])
len(obj=[])
while NoBool(): pass
assert NoBool()
''')
