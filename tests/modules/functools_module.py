# functools: partial objects, caches, orderings, generic functions.
import functools
from functools import *
def f(a,b=2,*c,d=4,**k): 'doc f'; return a,b,c,d,k
p=partial(f,1,d=9)
class M:
    def meth(self,a,b): return (a,b)
    pm=partialmethod(meth,1)
    pc=partialmethod(print)
    @partialmethod
    def x(self): return 5
    sm=partialmethod(staticmethod(lambda *a:a),7)
    cm=partialmethod(classmethod(lambda cls,*a:(cls.__name__,a)),8)
calls=[]
@lru_cache(maxsize=2)
def sq(x): calls.append(x); return x*x
@lru_cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
@cache
def kw(*a,**k): calls.append((a,tuple(k.items()))); return len(calls)
@lru_cache(typed=True)
def ty(x): return type(x)
@lru_cache(maxsize=0)
def nc(x): return x
class L:
    @lru_cache(maxsize=None)
    def m(self,x): return x+1
    @cached_property
    def cp(self): print('computed'); return 42
@total_ordering
class T:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return s.v==o.v
    def __lt__(s,o): return s.v<o.v
@total_ordering
class T2:
    def __init__(s,v): s.v=v
    def __eq__(s,o): return s.v==o.v
    def __ge__(s,o):
        if not isinstance(o,T2): return NotImplemented
        return s.v>=o.v
def deco(fn):
    @wraps(fn)
    def w(*a,**k):
        'wdoc'
        return fn(*a,**k)
    return w
@deco
def g(x:int)->str:
    'gdoc'
    return x
g.attr=3
@singledispatch
def sd(x): return 'obj'
@sd.register(int)
def _(x): return 'int'
@sd.register
def _(x: list): return 'list'
@sd.register(str)
@sd.register(bytes)
def _(x): return 'text'
@sd.register
def _(x: float|complex): return 'num'
class S:
    @singledispatchmethod
    def go(self,x): return 'obj'
    @go.register
    def _(self,x:int): return 'int'
    @go.register(str)
    def _(self,x): return 'str'
class Sub(int): pass
def cmp(a,b): return (a>b)-(a<b)
import functools as ft


def show(source):
    try:
        print(source, '->', repr(eval(source))[:300])
    except Exception as e:
        print(source, '|', type(e).__name__, '|', e)


for source in r'''
p(5), p(5,6,7,z=1), p(5,d=0)
p.func is f, p.args, p.keywords
str(p).startswith('functools.partial(<function f at')
partial(p,8).args, partial(p,8,d=1).keywords
partial(int,base=2)('101')
partial()
partial(5)
partial(f)()
p.foo
setattr(p,'foo',1), p.foo, p.__dict__
partial(max)(1,2)
M().pm(2)
M().x()
M().sm(1), M().cm(2), M.cm(3)
M.pm(M(),3)
sq(2), sq(3), sq(2), sq(4), sq(3), sq(2)
calls
sq.cache_info()
sq.cache_parameters()
sq.cache_clear(), sq.cache_info()
sq.__wrapped__(5), sq.__name__, sq.__doc__
[fib(n) for n in (10,50,90)]
fib.cache_info()
calls.clear()
kw(1), kw(1), kw(1.0), kw(True), kw(x=1), kw(1,2), kw(x=1), kw(y=1,x=2), kw(x=2,y=1), kw()
kw.cache_info()
ty(1), ty(1.0), ty(True), ty.cache_info()
nc(1), nc(1), nc.cache_info()
sq([])
lru_cache(maxsize='a')
lru_cache(5.5)
L().m(1), L().m(2), L.m.cache_info()
(lambda l:(l.cp,l.cp,l.__dict__))(L())
reduce(lambda a,b:a+b,[1,2,3]), reduce(lambda a,b:a+b,[1,2,3],10), reduce(max,[5])
reduce(lambda a,b:a,[])
reduce(lambda a,b:a,[],7)
reduce(lambda a,b:a,5)
sorted([3,1,2],key=cmp_to_key(cmp)), sorted('bca',key=cmp_to_key(lambda a,b:cmp(b,a)))
cmp_to_key(cmp)(1)<cmp_to_key(cmp)(2), cmp_to_key(cmp)(1)==cmp_to_key(cmp)(1)
cmp_to_key(cmp)(1)<5
cmp_to_key(cmp)(obj=3).obj
hash(cmp_to_key(cmp)(1))
T(1)<T(2), T(1)<=T(1), T(2)>T(1), T(2)>=T(3), T(1)>=T(1), T(1)!=T(2)
T2(1)<T2(2), T2(1)<=T2(1), T2(2)>T2(1), T2(2)>=T2(3)
T2(1)<5
total_ordering(type('E',(),{}))
g(5), g.__name__, g.__doc__, g.__wrapped__.__name__, g.attr, g.__annotations__, g.__qualname__
sd(1), sd([]), sd('a'), sd(b''), sd(1.5), sd(2j), sd(None), sd(True), sd(Sub(1)), sd({})
sd()
sd.dispatch(int)(1), sd.dispatch(dict)(1)
sd.registry[int](5), sorted(x.__name__ for x in sd.registry)
sd.register(5)
S().go(1), S().go('a'), S().go([]), S().go(True)
S().go()
WRAPPER_UPDATES
cached_property(len).attrname
update_wrapper(lambda:1,f).__name__
callable(p), hasattr(p,'__get__')
'''.strip().splitlines():
    show(source)
