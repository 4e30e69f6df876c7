# which operand is asked first, for subclasses and unwilling ones.
import itertools
def mk(name, **m):
    ns = {k: (lambda k, v: (lambda self, *a: (print('   ', name, k, [type(x).__name__ for x in a]), v)[1]))(k, v) for k, v in m.items()}
    return type(name, (), ns)
class Base: pass
A = mk('A', __add__='A.add', __radd__='A.radd', __eq__='A.eq', __lt__='A.lt', __gt__='A.gt', __ne__='A.ne', __mul__=NotImplemented, __rmul__='A.rmul', __pow__='A.pow', __rpow__='A.rpow', __divmod__='A.dm', __rdivmod__='A.rdm', __matmul__='A.mm', __and__='A.and')
B = type('B', (A,), {})
C = type('C', (A,), {'__radd__': lambda s, o: (print('    C.radd'), 'C.radd')[1], '__gt__': lambda s, o: (print('    C.gt'), 'C.gt')[1], '__eq__': lambda s, o: (print('    C.eq'), NotImplemented)[1]})
N = mk('N')
NIm = mk('NIm', __add__=NotImplemented, __radd__=NotImplemented, __eq__=NotImplemented, __lt__=NotImplemented, __gt__=NotImplemented, __iadd__=NotImplemented, __rpow__=NotImplemented)
IA = mk('IA', __iadd__='IA.iadd', __isub__=NotImplemented, __sub__='IA.sub', __rsub__='IA.rsub', __imul__=NotImplemented)
classes = [A, B, C, N, NIm, IA]
def go(desc, f):
    try: print(desc, '=', f())
    except Exception as e: print(desc, '!', type(e).__name__, e)
for X, Y in itertools.product(classes, classes):
    x, y = X(), Y()
    n = X.__name__ + ' ' + Y.__name__
    go(n + ' +', lambda: x + y)
    go(n + ' ==', lambda: (x == y) if x is not y else 0)
    go(n + ' !=', lambda: x != y)
    go(n + ' <', lambda: x < y)
    go(n + ' *', lambda: x * y)
    go(n + ' **', lambda: x ** y)
    go(n + ' divmod', lambda: divmod(x, y))
    go(n + ' @', lambda: x @ y)
    go(n + ' &', lambda: x & y)
    go(n + ' -', lambda: x - y)
    def ia(): 
        z = x; z += y; return z
    def isub():
        z = x; z -= y; return z
    def imul():
        z = x; z *= y; return z
    go(n + ' +=', ia); go(n + ' -=', isub); go(n + ' *=', imul)
for X in classes:
    x = X()
    for v in (5, 'a', 1.5, [1], None, (1,)):
        n = f'{X.__name__} {v!r}'
        go(n + ' +', lambda: x + v); go(n + ' r+', lambda: v + x); go(n + ' ==', lambda: x == v); go(n + ' r==', lambda: v == x); go(n + ' <', lambda: x < v); go(n + ' r<', lambda: v < x)
        go(n + ' r*', lambda: v * x); go(n + ' r**', lambda: v ** x); go(n + ' in', lambda: x in [v]); go(n + ' rin', lambda: v in x)
        def ia():
            z = v; z += x; return z
        go(n + ' r+=', ia)
class Int(int):
    def __add__(self, o): return 'Int.add'
    def __radd__(self, o): return 'Int.radd'
    def __eq__(self, o): return 'Int.eq'
    def __lt__(self, o): return 'Int.lt'
    def __rsub__(self, o): return 'Int.rsub'
    __hash__ = int.__hash__
i = Int(5)
print(i + 1, 1 + i, i == 5, 5 == i, i < 1, 1 < i, 1 > i, 5 - i, i - 5, i * 2, -i, sum([i, i]), [i] == [5], i in [6], {i: 1}[5], max(i, 3), sorted([i, Int(2)]), i != 5, divmod(i, 2))
class St(str):
    def __add__(self, o): return 'St.add'
    def __radd__(self, o): return 'St.radd'
    def __mod__(self, o): return 'St.mod'
    def __rmod__(self, o): return 'St.rmod'
    def __mul__(self, o): return 'St.mul'
    def __rmul__(self, o): return 'St.rmul'
    def __eq__(self, o): return 'St.eq'
    def __contains__(self, o): return 'truthy'
    def __getitem__(self, i): return 'St.item'
    def __len__(self): return 77
    def __iter__(self): return iter('iter')
    __hash__ = str.__hash__
s = St('abc')
print(s + 'x', 'x' + s, s % 5, '%s' % s, 'a%sb' % s, s * 2, 2 * s, s == 'abc', 'abc' == s, 'z' in s, s[0], len(s), list(s), ''.join(s), s[::-1], 'abc'.__eq__(s), str.__len__(s))
class Li(list):
    def __add__(self, o): return 'Li.add'
    def __radd__(self, o): return 'Li.radd'
    def __iadd__(self, o): return 'Li.iadd'
    def __mul__(self, o): return 'Li.mul'
    def __rmul__(self, o): return 'Li.rmul'
    def __lt__(self, o): return 'Li.lt'
    def __setitem__(self, i, v): print('set', i, v)
    def __delitem__(self, i): print('del', i)
l = Li([3, 1])
print(l + [1], [1] + l, l * 2, 2 * l, l < [1], [1] < l, [1] > l)
l[0] = 5; del l[0]; l[1:2] = [1]; l.sort(); print(list.__repr__(l))
l += [1]; print(l)
