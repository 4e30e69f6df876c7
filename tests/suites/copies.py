# copy and deepcopy, with the hooks of classes.
from each import each
import copy
class A:
    def __init__(self): self.l = [1]; self.d = {'k': self.l}
class Slots:
    __slots__ = ('a', 'b')
class C1:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return ('deep', type(memo).__name__)
class R:
    def __init__(self, x): self.x = x
    def __reduce__(self): return (R, (self.x * 2,))
class R2:
    def __reduce_ex__(self, p): return 'global'
class R3:
    def __reduce__(self): return (list, ([1, 2],), None, iter([3, 4]))
class R4:
    def __reduce__(self): return 5
class R5:
    def __reduce__(self): return (R6, (), {'state': 1})
class R6:
    def __setstate__(self, s): self.got = s
class GS:
    def __getstate__(self): return {'only': 1}
class NA:
    def __new__(cls, a, b=2): o = super().__new__(cls); o.ab = (a, b); return o
    def __getnewargs__(self): return self.ab
class L(list): pass
class D(dict): pass
a = A(); l = L([1, [2]]); l.attr = [3]
s = Slots(); s.a = [1]
rec = []; rec.append(rec)
each('''
copy.copy([1, [2]]), copy.copy({1: 2}), copy.copy((1, 2)), copy.copy('a'), copy.copy({1}), copy.copy(None), copy.copy(5), copy.copy(len) is len, copy.copy(int) is int, copy.copy(frozenset([1])), copy.copy(bytearray(b'a')), copy.copy(range(3)), copy.copy(slice(1, 2))
x = [1, [2]]; y = copy.copy(x); y[1] is x[1], y is x
y = copy.deepcopy(x); y, y[1] is x[1]
copy.copy(a).l is a.l, copy.deepcopy(a).l is a.l, (lambda b: b.d['k'] is b.l)(copy.deepcopy(a))
copy.copy(l), copy.copy(l).attr is l.attr, type(copy.copy(l)), copy.deepcopy(l).attr is l.attr, copy.deepcopy(l)
copy.copy(s).a is s.a, copy.deepcopy(s).a, copy.deepcopy(s).a is s.a
copy.copy(s).b
copy.copy(C1()), copy.deepcopy(C1()), copy.deepcopy([C1()])
copy.copy(R(2)).x, copy.deepcopy(R(2)).x, copy.copy(R3()), copy.deepcopy(R3())
copy.copy(R2()).__class__.__name__
copy.copy(R4())
copy.copy(R5()).got
vars(copy.copy(GS())), copy.copy(NA(1)).ab, copy.deepcopy(NA([1])).ab
r = copy.deepcopy(rec); r[0] is r, r is rec
d = {}; d['d'] = d; e = copy.deepcopy(d); e['d'] is e
t = ([1],); copy.deepcopy(t) is t, copy.deepcopy((1, 2)) is (1, 2), (lambda t: copy.deepcopy(t) is t)((1, 'a', (2,)))
x = [1]; copy.deepcopy([x, x])[0] is copy.deepcopy([x, x])[1], (lambda z: z[0] is z[1])(copy.deepcopy([x, x]))
memo = {}; copy.deepcopy(x, memo), id(x) in memo
copy.copy((i for i in []))
copy.deepcopy((i for i in []))
import sys; copy.copy(sys) is sys
copy.deepcopy(sys)
copy.copy(a.__init__).__name__, copy.deepcopy(a.__init__).__self__ is a
copy.copy(iter([1, 2])).__next__(), list(copy.copy(iter('ab')))
copy.copy(D(a=1)), type(copy.deepcopy(D(a=[1]))), copy.copy(ValueError('x', 1)).args, copy.deepcopy(ValueError([1])).args
copy.copy(object()).__class__, copy.copy(lambda: 1).__name__, copy.deepcopy({(1, 2): [3]}), copy.deepcopy({1, 2}), copy.deepcopy(bytearray(b'x'))
copy.replace(5)
copy.replace(a, x=1)
copy.Error, copy.error is copy.Error, issubclass(copy.Error, Exception)
copy.copy()
copy.deepcopy(property(len)).fget, copy.copy(property(len)).fget
copy.copy(memoryview(b'a'))
copy.copy(NotImplemented), copy.copy(...), copy.deepcopy(type), copy.deepcopy(1j)
copy.copy(open)
''')
