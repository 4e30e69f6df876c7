# the builtin functions, given what they take and what not.
from each import each
import sys
class A:
    a = 1
    def __init__(self): self.b = 2
    def meth(self): pass
class Dyn:
    def __getattr__(self, n):
        if n == 'dyn': return 'dyn'
        raise AttributeError(n)
    def __setattr__(self, n, v): print('set', n, v)
    def __delattr__(self, n): print('del', n)
class Cmp:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f'C{self.v}'
each('''
getattr(A(), 'a'), getattr(A(), 'b'), getattr(A(), 'z', 5), getattr(A, 'meth').__name__, hasattr(A(), 'a'), hasattr(A(), 'z'), getattr(Dyn(), 'dyn'), hasattr(Dyn(), 'x')
getattr(A(), 'z')
getattr(A(), 5)
getattr(A())
hasattr(A(), 5)
hasattr(A())
setattr(A(), 'x', 1), delattr(A(), 'b'), setattr(Dyn(), 'x', 1), delattr(Dyn(), 'y')
setattr(A(), 5, 1)
setattr(A(), 'x')
delattr(A(), 'x')
delattr(A(), 5)
setattr(5, 'x', 1)
setattr(A, 'new', 7), A.new, A().new
isinstance(1, int), isinstance(1, (str, int)), isinstance(True, int), isinstance([], (int, (str, list))), isinstance(A(), A), isinstance(A, type), isinstance(1, ()), issubclass(bool, int), issubclass(int, (str, object)), issubclass(A, A)
isinstance(1, 5)
isinstance(1, (5, int))
isinstance(1, (int, 5))
isinstance(1, [int])
isinstance(1)
issubclass(1, int)
issubclass(int, 5)
issubclass(int, (5,))
callable(len), callable(A), callable(A()), callable(lambda: 1), callable(5), callable(A().meth)
callable()
id(1) == id(1), type(id(A())), hash('a') == hash('a'), hash(1), hash(None) == hash(None), hash((1, 2)) == hash((1, 2))
hash([])
hash({})
type(1), type('a'), type(None), type(type), type(A()), type(len), type(lambda: 1), type(A.meth), type(A().meth), type((x for x in [])), type(...), type(NotImplemented), type(sys), type(range(1)), type([].append), type(int.__add__), type(int.real), type(1 .__add__)
type('X', (A,), {'y': 5})().y, type('X', (), {}).__name__
vars(A()), 'a' in vars(A), sorted(vars(type('Q', (), {'z': 1})))
vars(5)
vars([])
vars(1, 2)
dir(A())[-3:], 'b' in dir(A()), dir(type('E', (), {'__dir__': lambda s: ['z', 'a']})()), 'append' in dir([])
max(1, 2, 3), max([1, 5, 2]), max('abc'), max([], default=0), max(1, -5, key=abs), max([Cmp(1), Cmp(3)]), min(3, 1), min([2], default=9), min('b', 'a', key=ord), max({1: 2, 3: 0}), max((1, 2), (1, 3)), max(x for x in [1, 2])
max([])
max(5)
max(1, 'a')
max([1], 2)
max(key=1)
max(1, 2, default=5)
max([1, 2], key=5)
max(None)
sum([1, 2]), sum([1.5, 2]), sum([], 5), sum([[1], [2]], []), sum((1, 2), start=10), sum(range(5)), sum([True, True]), sum([(1,), (2,)], ())
sum(['a'])
sum([[1]])
sum(5)
sum([1], 'a')
sum()
sum([1, None])
abs(-5), abs(-2.5), abs(3+4j), abs(True), round(2.5), round(-2.5), round(2.567, 2), round(1234, -2), divmod(7, 3), divmod(-7, 3), pow(2, 10), pow(2, 10, 7), pow(2.0, 3)
abs('a')
abs()
round('a')
divmod(1)
bin(5), oct(8), hex(255), bin(-5), chr(97), ord('a'), ascii('é'), repr('a'), format(5, '03')
bin('a')
map(1)
filter(None)
zip(1)
list(map(1, [1]))
iter([1]).__next__(), next(iter([1])), next(iter([]), 'd'), list(iter(lambda: 1, 1))
next(iter([]))
next([])
iter(5)
iter(5, 1)
eval('1 + 1'), eval('x', {'x': 5}), eval(compile('2 * 3', '', 'eval')), eval(' 1'), eval('1\\n'), eval(b'1+1')
eval('x = 1')
eval('1 +')
eval('')
eval(5)
eval('1', 5)
eval('1', {}, 5)
exec('y = 5'), y
exec('1 +')
exec(5)
exec('z = 1', 5)
compile('1', '', 'bad')
compile(5, '', 'eval')
compile('a\\0b', '', 'exec')
exec(compile('5; 6', '', 'single'))
exec('def f(): return 1\\nprint(f())')
globals()['A'] is A, type(globals()), type(locals()), locals() is globals()
print(), print(1, 'a', None), print('a', 'b', sep=''), print('a', end=''), print('x', sep=None), print(*[1, 2], sep=', ')
print('a', sep=1)
print('a', end=1)
print('a', foo=1)
print('a', file=None)
print('to stdout', file=sys.stdout, flush=True)
print('a', file='x')
input.__name__, print.__name__, len.__doc__ is not None, len.__module__, len.__self__, len.__qualname__, repr(len), str(print)
len.__name__ = 'x'
staticmethod(len)('ab'), classmethod(lambda c: c).__get__(A)().__name__, property(lambda s: 1).__get__(1), super(A, A()).__init__() if 0 else 1, object() == object(), object().__eq__(1), object.__new__(A).a
object(1)
object.__new__(int)
object.__new__()
object.__new__(5)
object().x = 1
A(1)
int.__new__(str)
int.__new__(bool, 1) if 0 else 1
bool.__new__(int)
object.__init__(A(), 1)
__import__('math').pi, __import__('os.path').__name__, __import__('os.path', fromlist=['join']).__name__
__import__('nope')
__import__(5)
__import__('')
breakpoint.__name__, help if 0 else 1, exit.__class__.__name__, copyright.__class__.__name__
delattr(A, 'new'), hasattr(A, 'new')
memoryview(b'a')[0], bytearray(2), frozenset([1]), complex(1, 2), slice(1), range(2), list('a'), tuple('a'), dict(a=1), set('a'), object.__name__, type(super(A, A()))
aiter, anext, open.__name__, sorted.__name__, __build_class__.__name__, __debug__, Ellipsis, NotImplemented
__builtins__['len'] if isinstance(__builtins__, dict) else __builtins__.len
import builtins; builtins.len is len, builtins.__name__
builtins.zzz = 5; zzz
del builtins.zzz; zzz
len = 5; len
del len; len([1])
del len
''')
